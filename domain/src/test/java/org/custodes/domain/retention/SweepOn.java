package org.custodes.domain.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Lockers;

/** Sweeps on whatever a test gives, on a day that it chooses. */
public final class SweepOn {
  private SweepOn() {}

  /** What the sweep of that day finds overdue, in words. */
  public static List<String> overdue(
      Lockers lockers, ItemKeys itemKeys, CanaryPerch perch, LongSupplier purge, LocalDate day) {
    var step =
        new ExpiryStep() {
          @Override
          public String place() {
            return "records";
          }

          @Override
          public long expire(LocalDate today) {
            return purge.getAsLong();
          }
        };
    var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    var clock = Clock.fixed(noon, ZoneOffset.UTC);
    var sweep = new Sweep(lockers, itemKeys, perch, List.of(step), clock);
    return sweep.run().stream().map(Sweep.Overdue::toString).toList();
  }
}
