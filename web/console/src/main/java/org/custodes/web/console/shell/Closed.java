package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.custodes.domain.access.Explanation;

/** What the page in place of a closed one says: whom the other is open to, and whom to ask. */
@Named
@RequestScoped
public class Closed {
  @Inject private HttpServletRequest request;
  @Inject private Signed signed;
  @Inject private Wording wording;

  /**
   * Whom the page that was asked for is open to; empty where it is open to the person, and only
   * something on it was not.
   */
  public String getOpenTo() {
    var open = opens();
    return open.stream().anyMatch(signed::has) ? "" : wording.roles(open);
  }

  /** Who can give somebody another role. */
  public String getWhomToAsk() {
    return wording.roles(Explanation.ofRoles(opens()).whomToAsk());
  }

  private List<String> opens() {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? Room.opensTo(asked.substring(request.getContextPath().length()))
        : List.of();
  }
}
