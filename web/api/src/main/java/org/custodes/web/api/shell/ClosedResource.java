package org.custodes.web.api.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ResourceInfo;
import org.custodes.domain.access.DenialService;

/** Counts a resource, or the door behind it, that the caller's roles do not open. */
final class ClosedResource {
  private ClosedResource() {}

  static void count(ResourceInfo asked) {
    var method = asked.getResourceMethod();
    var name =
        method == null ? "" : method.getDeclaringClass().getSimpleName() + "." + method.getName();
    CDI.current().select(DenialService.class).get().refusedByRole(name);
  }
}
