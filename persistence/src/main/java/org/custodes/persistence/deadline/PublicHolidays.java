package org.custodes.persistence.deadline;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.custodes.domain.deadline.OfficeCalendar;
import org.custodes.domain.deadline.OfficeCalendars;
import org.custodes.persistence.platform.Environment;

/** The calendars that Jollyday has of countries and their parts. */
@ApplicationScoped
class PublicHolidays implements OfficeCalendars {
  /** Its calendars of stock exchanges and payment systems have longer names. */
  private static final Pattern PLACE = Pattern.compile("([A-Z]{2})(?:-([A-Z0-9]{1,3}))?");

  private Environment environment;

  protected PublicHolidays() {}

  @Inject
  PublicHolidays(Environment environment) {
    this.environment = environment;
  }

  /** A wrong office is found at the start, and not by the first who asks for a date. */
  void atStart(@Observes Startup started) {
    own();
  }

  @Override
  public OfficeCalendar own() {
    var office = environment.office();
    return of(office)
        .orElseThrow(
            () -> new IllegalStateException("CUSTODES_OFFICE names no known place: " + office));
  }

  @Override
  public Optional<OfficeCalendar> of(String office) {
    var place = PLACE.matcher(office);
    if (!place.matches() || !HolidayManager.getSupportedCalendarCodes().contains(place.group(1))) {
      return Optional.empty();
    }
    var country = HolidayManager.getInstance(ManagerParameters.create(place.group(1)));
    if (place.group(2) == null) {
      return Optional.of(new HolidaysOfAPlace(office, country));
    }
    // Jollyday takes a part that it does not know for the whole country
    var part = place.group(2).toLowerCase(Locale.ROOT);
    return country.getCalendarHierarchy().getChildren().containsKey(part)
        ? Optional.of(new HolidaysOfAPlace(office, country, part))
        : Optional.empty();
  }
}
