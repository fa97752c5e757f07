package org.custodes.web.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser to load nothing from elsewhere, run nothing and tell nobody. The page that
 * takes a handle from the fragment of its address runs the one script that does it.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'"
            + (request.getServletPath().equals(RecordServlet.ADDRESS)
                ? "; script-src 'self'"
                : ""));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", caching(request.getServletPath()));
    chain.doFilter(request, response);
  }

  /**
   * A font never changes under its name; everything else is asked for again after a short while.
   */
  private static String caching(String path) {
    if (path.startsWith("/look/fonts/")) {
      return "public, max-age=31536000, immutable";
    }
    return path.startsWith("/look/") ? "no-cache" : "public, max-age=60";
  }
}
