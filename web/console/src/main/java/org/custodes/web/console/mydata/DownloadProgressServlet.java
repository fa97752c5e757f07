package org.custodes.web.console.mydata;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.export.ExportService;
import org.custodes.web.console.shell.ClosedDoor;

/** How a person's download stands, in one word, for the page that waits for it to move on. */
@WebServlet("/mydata/download-progress")
public class DownloadProgressServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ExportService exports;
  @Inject private transient ClosedDoor closed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var word = MyDownload.word(exports.mine());
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(word);
    } catch (EJBAccessException e) {
      closed.answer(response, "DownloadProgressServlet");
    }
  }
}
