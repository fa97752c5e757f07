package org.custodes.persistence.platform;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/**
 * Makes an adapter of the main cluster run each call in a transaction of its own, or in the one
 * that the test has open.
 */
public final class InMain {
  private InMain() {}

  public static <T> T eachCall(Class<T> port, Function<EntityManager, T> adapter) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                TwoClusters.joining(
                    main -> {
                      try {
                        return method.invoke(adapter.apply(main), arguments);
                      } catch (InvocationTargetException e) {
                        throw new IllegalStateException(e.getCause());
                      } catch (IllegalAccessException e) {
                        throw new LinkageError("a port is public", e);
                      }
                    })));
  }
}
