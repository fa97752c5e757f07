package org.custodes.web.console.privacyrequest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.QueueQuestion;
import org.custodes.domain.privacyrequest.QueueTooLong;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.web.console.shell.ClosedDoor;

/** What the queue shows as a file: a table, or the days on which one's own cases are due. */
@WebServlet("/privacyrequest/file")
public class QueueFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int TOO_LONG = 422;

  @Inject private transient RequestDeskService desk;
  @Inject private transient ClosedDoor closed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if ("calendar".equals(request.getParameter("as"))) {
        write(response, "text/calendar", "deadlines.ics", desk.deadlinesAsCalendar());
      } else {
        var table = desk.queueAsCsv(question(request), Optional.empty());
        write(response, "text/csv", "requests.csv", table);
      }
    } catch (QueueTooLong e) {
      response.sendError(TOO_LONG);
    } catch (EJBAccessException e) {
      closed.answer(response, "QueueFileServlet");
    }
  }

  /** The same words as in the address of the queue. */
  private static QueueQuestion question(HttpServletRequest request) {
    var wanted = Wanted.of(request.getParameter("show"));
    var regime =
        Regime.laws().stream()
            .filter(law -> law.name().equals(request.getParameter("law")))
            .findFirst();
    return new QueueQuestion(wanted.view(), wanted.state(), regime, Optional.empty());
  }

  private static void write(HttpServletResponse response, String type, String name, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getWriter().write(text);
  }
}
