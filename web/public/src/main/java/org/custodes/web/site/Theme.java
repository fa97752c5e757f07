package org.custodes.web.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the system says; a reader's choice is kept in a cookie and nowhere else. */
enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  static final String COOKIE = "theme";

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> of(String code) {
    return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst();
  }

  static Theme chosenBy(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> of(code).stream())
        .findFirst()
        .orElse(SYSTEM);
  }
}
