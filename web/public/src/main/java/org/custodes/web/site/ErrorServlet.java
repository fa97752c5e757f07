package org.custodes.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What a reader is told when there is no such page, or when we failed. */
@WebServlet("/error")
public class ErrorServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    var kind = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "ours" : "absent";
    var title = text(request, "error." + kind + ".title");
    var explanation = text(request, "error." + kind + ".explanation");
    var content =
        Template.of("error", language(request))
            .fill(Map.of("status", "" + status, "title", title, "explanation", explanation));
    response.setStatus(status);
    write(request, response, title, content);
  }
}
