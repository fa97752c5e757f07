package org.custodes.web.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/** Keeps a reader's choice of theme in a cookie, for these pages and the console, and goes back. */
@WebServlet("/theme")
public class ThemeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A path on this server: a second slash or a backslash would lead to another one. */
  private static final Pattern OWN_PATH =
      Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@?-][^\\\\\\s]*)?");

  private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Theme.of(request.getParameter("theme"))
        .map(ThemeServlet::cookie)
        .ifPresent(response::addCookie);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", ownPath(request.getParameter("back")));
  }

  static String ownPath(String back) {
    return back != null && OWN_PATH.matcher(back).matches() ? back : "/";
  }

  private static Cookie cookie(Theme theme) {
    var cookie = new Cookie(Theme.COOKIE, theme.code());
    cookie.setPath("/");
    cookie.setMaxAge(theme == Theme.SYSTEM ? 0 : ONE_YEAR);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
