package org.custodes.domain.vault;

import java.time.LocalDate;

/** What became of one record that was to be deleted. */
public sealed interface Shredding {
  /** Its key is gone: nobody can read it any more. */
  record Shredded() implements Shredding {}

  /**
   * A legal hold keeps it; it goes by itself when the hold ends.
   *
   * @param until the hold's last day
   */
  record Held(LocalDate until) implements Shredding {}

  /** There is no live record under the handle: deleted already, or never stored. */
  record Unknown() implements Shredding {}
}
