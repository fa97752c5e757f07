package org.custodes.web.site;

/** HTML that is already safe to write; only a {@link Template} makes it from text. */
record Markup(String html) {

  static final Markup NONE = new Markup("");

  static Markup join(Iterable<Markup> parts) {
    var html = new StringBuilder();
    parts.forEach(part -> html.append(part.html()));
    return new Markup(html.toString());
  }
}
