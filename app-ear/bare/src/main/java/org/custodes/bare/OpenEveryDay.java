package org.custodes.bare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.deadline.OfficeCalendar;
import org.custodes.domain.deadline.OfficeCalendars;

/** An office that is closed at weekends alone: due dates have no part in what is tried here. */
@ApplicationScoped
class OpenEveryDay implements OfficeCalendars {
  @Override
  public OfficeCalendar own() {
    return new OfficeCalendar() {
      @Override
      public String office() {
        return "IE";
      }

      @Override
      public Optional<String> holiday(LocalDate day) {
        return Optional.empty();
      }
    };
  }

  @Override
  public Optional<OfficeCalendar> of(String office) {
    return Optional.empty();
  }
}
