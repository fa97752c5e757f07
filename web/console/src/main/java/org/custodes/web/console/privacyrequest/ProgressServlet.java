package org.custodes.web.console.privacyrequest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.UnknownRequest;
import org.custodes.web.console.shell.ClosedDoor;

/**
 * Where a case stands, in one word, for the page that waits for it to move on. Not the page itself:
 * each time that one is drawn it costs one of the few views that a session keeps, and the forms in
 * other tabs would expire.
 */
@WebServlet("/privacyrequest/progress")
public class ProgressServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient RequestDeskService desk;
  @Inject private transient ClosedDoor closed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var seen = desk.open(CaseId.of(request.getParameter("id")));
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(ShownCase.isMoving(seen) ? seen.state().name() : "STILL");
    } catch (UnknownRequest e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      closed.answer(response, "ProgressServlet");
    }
  }
}
