package org.custodes.domain.board;

import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;

/**
 * A change of the board's members as a member words it; what a kind does not need is not looked at.
 *
 * @param holder the account of whoever is to be appointed
 * @param seat of the member whom it is about
 */
public record PlannedChange(
    Kind kind,
    Optional<Sub> holder,
    Optional<Expertise> field,
    Optional<Integer> seat,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  /** What may be moved. */
  public enum Kind {
    APPOINT,
    RENEW,
    REMOVE,
    CHAIR
  }
}
