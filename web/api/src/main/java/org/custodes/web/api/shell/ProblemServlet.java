package org.custodes.web.api.shell;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The error page: what the container refuses before a resource is reached, above all a call without
 * a valid token, is answered with a problem document too.
 */
@WebServlet(ProblemServlet.PATH)
public class ProblemServlet extends HttpServlet {
  static final String PATH = "/problem";

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response, problem(request));
  }

  static void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    if (problem.status() == 503) {
      response.setHeader("Retry-After", Faults.RETRY_AFTER_SECONDS);
    }
    response
        .getOutputStream()
        .write(JsonBinding.JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(HttpServletRequest request) {
    // Without this attribute nothing failed: somebody asked for the error page itself.
    if (!(request.getAttribute(ERROR_STATUS_CODE) instanceof Integer status)) {
      return Problem.ofStatus(404);
    }
    if (status < 500) {
      return Problem.ofStatus(status);
    }
    var correlationId = Faults.log((Throwable) request.getAttribute(ERROR_EXCEPTION));
    // Failing before anybody is known, the container could not ask the identity provider.
    return Problem.ofFault(request.getUserPrincipal() == null ? 503 : status, correlationId);
  }
}
