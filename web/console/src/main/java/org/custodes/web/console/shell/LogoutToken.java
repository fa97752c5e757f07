package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * What the log-out form must send back, so that no other site can end a session. Neither {@code
 * Origin} nor {@code Sec-Fetch-Site} would do: the first is empty because these pages send no
 * referrer, the second is absent over plain http.
 */
@Named
@RequestScoped
public class LogoutToken {
  /** The name of the form's field. */
  static final String FIELD = "token";

  private static final String KEPT_AS = LogoutToken.class.getName();

  @Inject private HttpServletRequest request;

  /** The token of this session, for the hidden field {@value #FIELD}. */
  public String getValue() {
    var session = request.getSession();
    if (kept(session).isEmpty()) {
      session.setAttribute(KEPT_AS, UUID.randomUUID().toString());
    }
    return kept(session);
  }

  static boolean isRight(HttpServletRequest request) {
    var session = request.getSession(false);
    var sent = request.getParameter(FIELD);
    return session != null
        && sent != null
        && !kept(session).isEmpty()
        && MessageDigest.isEqual(bytes(sent), bytes(kept(session)));
  }

  private static String kept(HttpSession session) {
    return session.getAttribute(KEPT_AS) instanceof String token ? token : "";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
