package org.custodes.web.api.shell;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.DenialService;
import org.custodes.domain.access.Explanation;

/** A resource, or the door behind it, that the caller's roles do not open: counted, and said. */
final class ClosedResource {
  private ClosedResource() {}

  static Problem problem(ResourceInfo asked) {
    var method = asked.getResourceMethod();
    CDI.current().select(DenialService.class).get().refusedByRole(name(method));
    var problem = Problem.ofStatus(403);
    return opens(method).map(Explanation::ofRoles).map(problem::because).orElse(problem);
  }

  private static String name(Method method) {
    return method == null
        ? ""
        : method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Optional<List<String>> opens(Method method) {
    return Optional.ofNullable(method)
        .map(asked -> asked.getAnnotation(RolesAllowed.class))
        .map(allowed -> List.of(allowed.value()));
  }
}
