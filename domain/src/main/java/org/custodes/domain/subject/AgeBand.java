package org.custodes.domain.subject;

import java.util.Arrays;
import java.util.Optional;

/** How old a person is, as coarsely as protection needs; a birth date is never kept. */
public enum AgeBand {
  UNDER_13("UNDER_13", 0),
  FROM_13_TO_15("13_15", 13),
  FROM_16_TO_17("16_17", 16),
  ADULT("ADULT", AgeBand.OF_AGE),
  /** Nobody has said. */
  UNKNOWN("UNKNOWN", Integer.MAX_VALUE);

  /** Full age; the bar of the house, whatever a country's law would allow earlier. */
  private static final int OF_AGE = 18;

  private final String code;
  private final int from;

  AgeBand(String code, int from) {
    this.code = code;
    this.from = from;
  }

  /** The word of the API. */
  public String code() {
    return code;
  }

  public static Optional<AgeBand> of(String code) {
    return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
  }

  /** Under 18: nothing of a conversation is ever stored. */
  public boolean isMinor() {
    return from < OF_AGE;
  }

  /** Whether a person of this band may be restated as the other without the desk. */
  boolean mayBecome(AgeBand other) {
    return other.from <= from;
  }
}
