package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who is looking at the page, as the sign-in service says; nothing of it is kept here. */
@Named
@RequestScoped
public class Signed {
  @Inject private HttpServletRequest request;

  public boolean isIn() {
    return request.getUserPrincipal() != null;
  }

  /** The name to show, read from the ID token each time. */
  public String getName() {
    return request.getUserPrincipal() instanceof OidcPrincipal<?> person
            && person.getOidcSecurityContext().getIDToken() != null
        ? person.getOidcSecurityContext().getIDToken().getName()
        : "";
  }

  public boolean has(String role) {
    return request.isUserInRole(role);
  }

  List<String> roles() {
    return Role.ALL.stream().filter(this::has).toList();
  }
}
