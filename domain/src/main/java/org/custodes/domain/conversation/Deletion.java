package org.custodes.domain.conversation;

import java.time.LocalDate;

/** What became of a record that its owner deleted. */
public sealed interface Deletion {
  /** Its key is destroyed: nobody can read it any more. */
  record Deleted() implements Deletion {}

  /**
   * A legal hold keeps it; it goes by itself when the hold ends.
   *
   * @param until the hold's last day
   */
  record Held(LocalDate until) implements Deletion {}
}
