package org.custodes.web.console.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Nothing of a person's pages stays in a cache or leaves in a referrer. The content security policy
 * is written by PrimeFaces, which puts the nonce of its scripts into it (web.xml).
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
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    caching(request.getServletPath(), response);
    chain.doFilter(request, response);
  }

  /** Resources of Faces carry their own lifetime and version. */
  private static void caching(String path, HttpServletResponse response) {
    if (path.startsWith("/look/fonts/")) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    } else if (path.startsWith("/look/")) {
      response.setHeader("Cache-Control", "no-cache");
    } else if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
