package org.custodes.domain.intake;

import java.time.LocalDate;
import java.util.Map;

/** Port: how many conversations had which outcome on which day, for everybody together. */
public interface OutcomeDays {
  /** Adds to a day's counts, in a transaction of its own. */
  void add(LocalDate day, Map<String, Long> counts);

  /** The sums of all days from this one on, by outcome. */
  Map<String, Long> since(LocalDate day);

  /** Drops days that are older than 13 months. */
  long dropOld();
}
