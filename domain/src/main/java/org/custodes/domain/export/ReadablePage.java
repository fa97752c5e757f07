package org.custodes.domain.export;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The pages of an archive that people read: HTML that stands alone, loads nothing and runs nothing,
 * so that opening it tells nobody anything. What a field means stands in {@code words.properties}
 * beside this class.
 */
final class ReadablePage {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.custodes.domain.export.words", Locale.ROOT);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Longer texts without a space, as signatures are, fold away. */
  private static final int FOLDED = 200;

  private static final String LOOK =
      """
      :root{color-scheme:light dark}
      body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      h1{line-height:1.25}h2{margin-top:2.5rem}
      section{border:1px solid #767676;border-radius:8px;padding:.25rem 1.25rem 1rem;margin:1rem 0}
      dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}
      dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
      .said{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #767676;padding-left:1rem}
      .said b{display:block}
      code{overflow-wrap:anywhere}
      table{border-collapse:collapse;width:100%}
      th,td{border-bottom:1px solid #767676;text-align:left;padding:.4rem .75rem .4rem 0;vertical-align:top}
      @media(max-width:36rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
      """;

  /** Signs that wait to be written. */
  private static final int WAITING = 8 * 1024;

  private final StringBuilder html = new StringBuilder(2 * WAITING);
  private final OutputStream out;

  private ReadablePage(OutputStream out) {
    this.out = out;
  }

  /**
   * A page of a feature.
   *
   * @param no counted from 1
   */
  record Entry(String part, long no) {
    String data() {
      return "data/" + part + "-" + no + ".json";
    }

    String page() {
      return "read/" + part + "-" + no + ".html";
    }
  }

  /** The page that is read first: what all the files are. */
  static void writeFirst(List<Entry> pages, LocalDate today, OutputStream out) {
    var page = new ReadablePage(out);
    page.open(word("title"));
    page.text("<h1>").escaped(word("title")).text("</h1>");
    page.paragraph(word("made").formatted(DAY.format(today)));
    page.paragraph(word("what"));
    page.paragraph(word("stays"));
    page.text("<h2>").escaped(word("files")).text("</h2>");
    page.text("<table><thead><tr><th scope=\"col\">").escaped(word("files.read"));
    page.text("</th><th scope=\"col\">").escaped(word("files.holds"));
    page.text("</th><th scope=\"col\">").escaped(word("files.data")).text("</th></tr></thead>");
    page.text("<tbody>");
    pages.forEach(page::row);
    page.text("</tbody></table>");
    page.text("<h2>").escaped(word("check")).text("</h2>");
    page.paragraph(word("check.how"));
    page.fields();
    page.close();
  }

  private void row(Entry entry) {
    var title = title(entry);
    text("<tr><td><a href=\"").escaped(entry.page()).text("\">").escaped(title);
    text("</a></td><td>").escaped(word("part." + entry.part() + ".holds"));
    text("</td><td><a href=\"").escaped(entry.data()).text("\">");
    escaped(entry.data()).text("</a></td></tr>");
  }

  private static String title(Entry entry) {
    var title = word("part." + entry.part());
    return entry.no() == 1 ? title : title + " " + entry.no();
  }

  private void fields() {
    text("<h2>").escaped(word("fields")).text("</h2><dl>");
    WORDS.keySet().stream()
        .filter(key -> key.startsWith("field."))
        .sorted()
        .forEach(
            key -> {
              text("<dt><code>").escaped(key.substring("field.".length())).text("</code></dt>");
              text("<dd>").escaped(word(key)).text("</dd>");
            });
    text("</dl>");
  }

  /** A feature's page, with everything that its data holds. */
  static void write(Entry entry, JsonObject content, OutputStream out) {
    var page = new ReadablePage(out);
    page.open(title(entry));
    page.text("<p><a href=\"../README.html\">").escaped(word("back")).text("</a></p>");
    page.text("<h1>").escaped(title(entry)).text("</h1>");
    page.paragraph(word("part." + entry.part() + ".holds"));
    page.object(content);
    page.close();
  }

  private void object(JsonObject object) {
    if (object.containsKey("role") && object.containsKey("text")) {
      said(object);
      return;
    }
    text("<dl>");
    object.forEach(
        (name, value) -> {
          if (!isList(value)) {
            text("<dt>").escaped(label(name)).text("</dt><dd>");
            scalar(value);
            text("</dd>");
          }
        });
    text("</dl>");
    object.forEach(
        (name, value) -> {
          if (isList(value)) {
            list(name, value.asJsonArray());
          }
        });
  }

  private static boolean isList(JsonValue value) {
    return value instanceof JsonArray array
        && array.stream().anyMatch(entry -> entry instanceof JsonObject);
  }

  private void list(String name, JsonArray entries) {
    boolean talk = name.equals("messages");
    for (var entry : entries) {
      text(talk ? "" : "<section>");
      object(entry.asJsonObject());
      text(talk ? "" : "</section>");
    }
  }

  private void said(JsonObject turn) {
    text("<p class=\"said\"><b>").escaped(word("role." + turn.getString("role"))).text("</b>");
    escaped(turn.getString("text")).text("</p>");
  }

  private void scalar(JsonValue value) {
    switch (value) {
      case JsonString string -> string(string.getString());
      case JsonArray array -> {
        for (int i = 0; i < array.size(); i++) {
          text(i == 0 ? "" : ", ");
          scalar(array.get(i));
        }
      }
      case JsonObject object -> object(object);
      default ->
          escaped(
              switch (value.getValueType()) {
                case TRUE -> word("yes");
                case FALSE -> word("no");
                default -> value.toString();
              });
    }
  }

  private void string(String string) {
    if (string.length() > FOLDED && string.indexOf(' ') < 0) {
      text("<details><summary>").escaped(word("unfold")).text("</summary><code>");
      escaped(string).text("</code></details>");
    } else {
      escaped(string);
    }
  }

  private static String label(String field) {
    return word("field." + field);
  }

  private void open(String title) {
    text("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    text("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    text("style-src 'unsafe-inline'\"><meta name=\"viewport\" content=\"width=device-width\">");
    text("<title>").escaped(title).text("</title><style>").text(LOOK);
    text("</style></head><body><main>");
  }

  private void close() {
    text("</main></body></html>");
    writeOut();
  }

  private void writeOut() {
    try {
      out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    html.setLength(0);
  }

  private void paragraph(String words) {
    text("<p>").escaped(words).text("</p>");
  }

  private ReadablePage text(String markup) {
    html.append(markup);
    return this;
  }

  /** Also what a feature or a person wrote: nothing of it is markup. */
  private ReadablePage escaped(String words) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      var entity = entity(words.charAt(i));
      if (!entity.isEmpty()) {
        html.append(words, from, i).append(entity);
        from = i + 1;
      }
    }
    html.append(words, from, words.length());
    if (html.length() > WAITING) {
      writeOut();
    }
    return this;
  }

  private static String entity(char sign) {
    return switch (sign) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /**
   * @throws IllegalStateException if a feature gives what nobody described: nothing undocumented
   *     goes out
   */
  private static String word(String key) {
    try {
      return WORDS.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("the export has no words for " + key, e);
    }
  }
}
