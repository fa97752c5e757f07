package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.access.DenialService;

/** What follows when a door is not opened by the caller's roles: it is counted, and said. */
@RequestScoped
public class ClosedDoor {
  @Inject private DenialService denials;

  /**
   * @param wanted the page or servlet that led to the door
   */
  public void answer(HttpServletResponse response, String wanted) throws IOException {
    count(wanted);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  void count(String wanted) {
    denials.refusedByRole(wanted);
  }
}
