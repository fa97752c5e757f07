package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.List;

/** A message as it reads. */
public record Letter(
    Instant at,
    MessageKind kind,
    MessageLanguage language,
    String subject,
    List<Paragraph> paragraphs) {
  /**
   * @param locked it comes from the template and cannot be left out or changed
   */
  public record Paragraph(String text, boolean locked) {}

  public Letter {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The whole of it, paragraphs apart. */
  public String text() {
    return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
  }

  @Override
  public String toString() {
    return "[letter " + kind + "]";
  }
}
