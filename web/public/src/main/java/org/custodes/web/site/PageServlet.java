package org.custodes.web.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all pages share: the frame around the content, its language and its theme. */
abstract class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

  static Locale language(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .map(Locale::of)
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  static String text(HttpServletRequest request, String key) {
    return ResourceBundle.getBundle("org.custodes.web.site.texts", language(request))
        .getString(key);
  }

  /** Writes the page; its path says which entry of the navigation it belongs to. */
  static void write(
      HttpServletRequest request, HttpServletResponse response, String title, Markup content)
      throws IOException {
    var language = language(request);
    var theme = Theme.chosenBy(request);
    var path = request.getRequestURI();
    var banner = Demo.on() ? Template.of("banner", language).fill(Map.of()) : Markup.NONE;
    var frame =
        Template.of("frame", language)
            .fill(
                with(
                    Stream.of(Theme.values())
                        .collect(
                            Collectors.toMap(t -> "theme-" + t.code(), t -> "" + (t == theme))),
                    Map.ofEntries(
                        Map.entry("language", language.toLanguageTag()),
                        Map.entry("theme", attribute(theme)),
                        Map.entry("title", title),
                        Map.entry("banner", banner),
                        Map.entry("about-here", here(path.equals("/about"))),
                        Map.entry("notices-here", here(path.startsWith("/notices"))),
                        Map.entry("decisions-here", here(path.startsWith("/decisions"))),
                        Map.entry("request-here", here(path.equals("/request"))),
                        Map.entry("certificate-here", here(path.equals("/certificate"))),
                        Map.entry("path", path),
                        Map.entry("content", content))));
    response.setContentType("text/html; charset=UTF-8");
    response.addHeader("Vary", "Cookie, Accept-Language");
    response.getWriter().write(frame.html());
  }

  private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
    return Stream.of(some, more)
        .flatMap(map -> map.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Markup attribute(Theme theme) {
    return theme == Theme.SYSTEM ? Markup.NONE : new Markup(" data-theme=\"" + theme.code() + "\"");
  }

  private static Markup here(boolean current) {
    return current ? new Markup(" aria-current=\"page\"") : Markup.NONE;
  }
}
