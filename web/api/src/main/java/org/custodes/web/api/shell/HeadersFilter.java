package org.custodes.web.api.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers of every answer, and the limits that need no look into the body. Runs for errors too:
 * a call without a token reaches nothing but the error page.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient RateLimit people = new RateLimit(20, 60, System::nanoTime);
  private final transient RateLimit assistants = new RateLimit(2_000, 4_000, System::nanoTime);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (request.getDispatcherType() == DispatcherType.ERROR || mayPass(request, response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean mayPass(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long wait = secondsToWait(request);
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(wait));
      var detail = "Too many calls in a short time; the next is welcome in " + wait + " s.";
      ProblemServlet.write(response, Problem.of(429, "too-many-requests", detail));
      return false;
    }
    if (request.getContentLengthLong() > BodyReader.MAX_BYTES) {
      ProblemServlet.write(response, UnreadableInput.tooLarge(BodyReader.MAX_BYTES).problem());
      return false;
    }
    // A packed body could be far larger than it looks.
    if (request.getHeader("Content-Encoding") != null) {
      ProblemServlet.write(response, Problem.ofStatus(415));
      return false;
    }
    return true;
  }

  private long secondsToWait(HttpServletRequest request) {
    var caller = request.getUserPrincipal();
    if (caller == null) {
      return assistants.take("");
    }
    return (request.isUserInRole("assistant") ? assistants : people).take(caller.getName());
  }
}
