package org.custodes.domain.board;

import java.time.LocalDate;
import org.custodes.domain.access.StaffTag;

/**
 * A seat of the board and who holds it. In public a member is their seat's number and field.
 *
 * @param no from 1
 * @param chair whoever holds it leads the board; one seat does
 * @param until the last day of the term
 */
public record Seat(
    int no, StaffTag holder, Expertise field, boolean chair, LocalDate from, LocalDate until) {

  boolean isFilledOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  Seat endingOn(LocalDate last) {
    return new Seat(no, holder, field, chair, from, last);
  }

  Seat chairing(boolean chairs) {
    return new Seat(no, holder, field, chairs, from, until);
  }
}
