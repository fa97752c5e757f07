package org.custodes.domain.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;

/**
 * Stands before every door ({@code META-INF/ejb-jar.xml}) and counts each refusal on its way out. A
 * door that no role opens is refused by the container before anybody here is asked: the web shells
 * say that to {@link DenialService}.
 */
public class DenialWatch {
  @Inject private Denials denials;
  @Inject private Caller caller;

  @AroundInvoke
  public Object watch(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refusal no) {
      denials.count(caller.actor(), no, name(call.getMethod()), isOfPeople(call.getMethod()));
      throw no;
    }
  }

  private static String name(Method door) {
    return door.getDeclaringClass().getSimpleName() + "." + door.getName();
  }

  private static boolean isOfPeople(Method door) {
    var allowed = door.getAnnotation(RolesAllowed.class);
    return allowed == null || Arrays.asList(allowed.value()).contains(Role.SUBJECT);
  }
}
