package org.custodes.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A page that asks for one secret line. What is handed in is in no address and kept by nobody. */
abstract class FormServlet extends PageServlet {
  private static final long serialVersionUID = 1L;

  private static final int UNPROCESSABLE = 422;

  /** One line and what a form puts around it. */
  private static final int LARGEST_BODY = 4 * 1024;

  /** The field's text; empty if there is none, or more was sent than a form can hold. */
  static Optional<String> field(
      HttpServletRequest request, HttpServletResponse response, String name) {
    response.setHeader("Cache-Control", "no-store");
    if (request.getContentLengthLong() > LARGEST_BODY) {
      response.setHeader("Connection", "close");
      return Optional.empty();
    }
    return Optional.ofNullable(request.getParameter(name)).map(String::strip);
  }

  /** The question again, with what is wrong at its field. */
  static void ask(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      String given,
      String wrong)
      throws IOException {
    if (!wrong.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
    var language = language(request);
    var message =
        wrong.isEmpty()
            ? Markup.NONE
            : Template.of("field-error", language).fill(Map.of("text", wrong));
    var summary =
        wrong.isEmpty()
            ? Markup.NONE
            : Template.of("field-summary", language).fill(Map.of("text", wrong));
    var invalid =
        wrong.isEmpty()
            ? Markup.NONE
            : new Markup(" aria-invalid=\"true\" aria-describedby=\"error help\" autofocus");
    write(
        request,
        response,
        text(request, page + ".title"),
        Template.of(page, language)
            .fill(
                Map.of(
                    "summary", summary, "message", message, "invalid", invalid, "given", given)));
  }
}
