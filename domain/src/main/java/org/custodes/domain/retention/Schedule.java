package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.custodes.domain.vault.RecordPurpose;

/**
 * The retention schedule: one period for each purpose (GDPR Art. 5(1)(e)). It counts from the day
 * of storing and never from any later act of the person, which would mark their rows.
 */
@ApplicationScoped
public class Schedule {
  /** A partition exists for every day that is nearer than this. */
  static final int LONGEST_DAYS = 366;

  private final Map<RecordPurpose, Integer> days = new EnumMap<>(RecordPurpose.class);

  /** The periods of {@code schedule.properties}. */
  public Schedule() {
    var read = new Properties();
    try (var rules = Schedule.class.getResourceAsStream("schedule.properties")) {
      read.load(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var purpose : RecordPurpose.values()) {
      int period = Integer.parseInt(read.getProperty(purpose.name()));
      if (period < 1 || period > LONGEST_DAYS) {
        throw new IllegalStateException(
            purpose + " is kept for " + period + " days; allowed are 1 to " + LONGEST_DAYS);
      }
      days.put(purpose, period);
    }
  }

  /** The last day on which something stored today may be kept. */
  public LocalDate expiry(RecordPurpose purpose, LocalDate today) {
    return today.plusDays(days(purpose));
  }

  /** The period of a purpose in days. */
  public int days(RecordPurpose purpose) {
    return days.get(purpose);
  }
}
