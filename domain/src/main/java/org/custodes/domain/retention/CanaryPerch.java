package org.custodes.domain.retention;

import java.time.LocalDate;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Port: where a canary sits. A canary is a record of nobody's that is stored like any other and
 * must vanish on its day: a retention rule that silently does nothing is the field's most common
 * fault. Its id follows from purpose and day, so nothing remembers it.
 */
public interface CanaryPerch {
  /** Stores the canary of a purpose that may be kept through this day; once is enough. */
  void plant(RecordPurpose purpose, LocalDate day);

  /** Whether any trace of it is left, key or row. */
  boolean isThere(RecordPurpose purpose, LocalDate day);
}
