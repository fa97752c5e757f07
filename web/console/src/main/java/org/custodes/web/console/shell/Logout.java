package org.custodes.web.console.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and at the identity provider, and returns to the public pages. WildFly's
 * client has no logout of its own; this is OpenID Connect's RP-initiated logout by hand.
 */
@WebServlet("/logout")
public class Logout extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String REALM = System.getenv("CUSTODES_OIDC_URL");
  private static final String HOME = System.getenv("CUSTODES_PUBLIC_URL") + "/";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!LogoutToken.isRight(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    // Read before the session ends: the ID token is what spares the person a second question.
    var idToken = idToken(request);
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", idToken.isEmpty() ? HOME : endSession(idToken));
  }

  private static String idToken(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof OidcPrincipal<?> person
            && person.getOidcSecurityContext().getIDTokenString() != null
        ? person.getOidcSecurityContext().getIDTokenString()
        : "";
  }

  private static String endSession(String idToken) {
    return REALM
        + "/protocol/openid-connect/logout?client_id=custodes-console&id_token_hint="
        + encode(idToken)
        + "&post_logout_redirect_uri="
        + encode(HOME);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
