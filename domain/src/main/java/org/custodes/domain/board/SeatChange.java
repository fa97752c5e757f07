package org.custodes.domain.board;

import java.time.LocalDate;
import org.custodes.domain.access.StaffTag;

/** What a motion on the board's members would do. A resignation is no motion: nobody is held. */
public sealed interface SeatChange {
  /** The part of a word's key that names it. */
  default String kind() {
    return getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
  }

  /** Somebody new takes a seat of their own. */
  record Appoint(StaffTag holder, Expertise field, LocalDate from, LocalDate until)
      implements SeatChange {}

  /** A term goes on. */
  record Renew(int seat, LocalDate until) implements SeatChange {}

  /** A term ends at once. It takes two thirds. */
  record Remove(int seat) implements SeatChange {}

  /** A member takes the chair. */
  record Chair(int seat) implements SeatChange {}
}
