package org.custodes.bare;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.custodes.domain.access.SignIns;

/** Who calls, as the server would know it from a token; everybody has just signed in. */
@ApplicationScoped
class Signed implements SignIns {
  private Clock clock;

  protected Signed() {}

  @Inject
  Signed(Clock clock) {
    this.clock = clock;
  }

  private record Person(String sub, Set<String> roles) implements Principal {
    @Override
    public String getName() {
      return sub;
    }
  }

  private static final ThreadLocal<Person> PRESENT = new ThreadLocal<>();

  /** Does the work as somebody with a role. */
  static <T> T as(String sub, String role, Supplier<T> work) {
    PRESENT.set(new Person(sub, Set.of(role)));
    try {
      return work.get();
    } finally {
      PRESENT.remove();
    }
  }

  @Produces
  SessionContext context() {
    return (SessionContext)
        Proxy.newProxyInstance(
            SessionContext.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getCallerPrincipal" -> PRESENT.get();
                  case "isCallerInRole" -> PRESENT.get().roles().contains((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Override
  public Optional<Instant> provedAt(Principal principal) {
    return Optional.of(clock.instant());
  }
}
