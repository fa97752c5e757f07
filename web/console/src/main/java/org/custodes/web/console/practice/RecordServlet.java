package org.custodes.web.console.practice;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.custodes.domain.practice.PracticeService;

/** The record of processing as a file: a table, or JSON-LD. */
@WebServlet("/practice/record")
public class RecordServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PracticeService practices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if ("jsonld".equals(request.getParameter("as"))) {
        write(response, "application/ld+json", "jsonld", practices.recordAsJsonLd());
      } else {
        write(response, "text/csv", "csv", practices.recordAsCsv());
      }
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void write(HttpServletResponse response, String type, String end, String text)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"record-of-processing." + end + "\"");
    response.getWriter().write(text);
  }
}
