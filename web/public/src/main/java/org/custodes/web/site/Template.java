package org.custodes.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page or of a part of it, with {{places}} to fill. What is filled in is escaped
 * unless it is {@link Markup}; a place without a value is a defect and says so.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static Template of(String name, Locale language) {
    var resource = name + "_" + language.getLanguage() + ".html";
    try (var stream = Template.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("No template " + resource);
      }
      return new Template(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Markup fill(Map<String, ?> values) {
    return new Markup(PLACE.matcher(text).replaceAll(place -> filled(place.group(1), values)));
  }

  private String filled(String place, Map<String, ?> values) {
    var html =
        switch (values.get(place)) {
          case Markup markup -> markup.html();
          case String plain -> escape(plain);
          case null -> throw new IllegalStateException("Template " + name + " lacks " + place);
          default -> throw new IllegalStateException(place + " is neither text nor markup");
        };
    return Matcher.quoteReplacement(html);
  }

  private static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
