package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message to the person as it was sent: which template in which version and language, and what
 * was filled in. Its text follows from that, for good; a template that changes is a new version.
 *
 * @param note what an agent added in their own words, 1 to {@value #LONGEST_NOTE} characters
 */
record Message(
    MessageKind kind,
    int version,
    MessageLanguage language,
    Instant at,
    List<String> values,
    Optional<String> note) {
  static final int LONGEST_NOTE = 500;

  /**
   * @throws NoteOutOfRange if the note is too long
   */
  Message {
    values = List.copyOf(values);
    note = note.map(String::strip).filter(text -> !text.isEmpty());
    if (note.filter(text -> text.codePointCount(0, text.length()) > LONGEST_NOTE).isPresent()) {
      throw new NoteOutOfRange();
    }
  }

  /** By the template that stands now. */
  static Message now(
      MessageKind kind,
      MessageLanguage language,
      Instant at,
      Optional<String> note,
      String... values) {
    return new Message(kind, kind.version(), language, at, List.of(values), note);
  }

  @Override
  public String toString() {
    return "[message " + kind + "]";
  }
}
