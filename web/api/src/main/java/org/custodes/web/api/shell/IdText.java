package org.custodes.web.api.shell;

import java.util.UUID;

/** Reads the id of something in a query or a body. */
public final class IdText {
  private IdText() {}

  /**
   * Refuses a text that is no id, without repeating it.
   *
   * @param what whose id it should be, with its article
   */
  public static UUID read(String field, String text, String what) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw UnreadableInput.outOfRange(field, "is the id of " + what);
    }
  }
}
