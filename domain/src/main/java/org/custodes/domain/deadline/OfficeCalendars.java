package org.custodes.domain.deadline;

import java.util.Optional;

/** Port: whose holidays count. */
public interface OfficeCalendars {
  /** The calendar of the office that runs this house. */
  OfficeCalendar own();

  /**
   * The calendar of another office.
   *
   * @param office as in {@link OfficeCalendar#office()}
   * @return empty when no holidays are known for such a place
   */
  Optional<OfficeCalendar> of(String office);
}
