package org.custodes.domain.intake;

import java.time.LocalDate;
import org.custodes.domain.vault.Handle;

/** What became of a conversation that was offered. */
public sealed interface IntakeOutcome {
  /**
   * @param expiresOn the last day on which it is kept
   */
  record Stored(Handle handle, LocalDate expiresOn) implements IntakeOutcome {}

  /** Nothing was kept but a count. */
  record Refused(Reason reason) implements IntakeOutcome {}
}
