package org.custodes.web.console.mydata;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.custodes.domain.export.ExportLink;
import org.custodes.domain.export.ExportNotReady;
import org.custodes.domain.export.ExportService;
import org.custodes.domain.export.UnknownExport;
import org.custodes.web.console.shell.ClosedDoor;

/** Hands an archive over to whoever has its link and the sign-in of its person. */
@WebServlet(Archive.PATH + "*")
public class Archive extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final String PATH = "/mydata/archive/";

  @Inject private transient ExportService exports;
  @Inject private transient ClosedDoor closed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var export = exports.use(link(request));
      response.setContentType("application/zip");
      response.setContentLengthLong(export.bytes());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
      exports.fetch(export.id(), response.getOutputStream());
    } catch (UnknownExport | ExportNotReady e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      closed.answer(response, "Archive");
    }
  }

  /** Asking for the headers alone would use the link up and end the export. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private static ExportLink link(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .flatMap(path -> ExportLink.of(path.substring(1)))
        .orElseThrow(UnknownExport::new);
  }
}
