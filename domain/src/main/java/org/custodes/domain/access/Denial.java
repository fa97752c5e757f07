package org.custodes.domain.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody was refused something, once or often: one entry for each actor, rule and minute. It
 * never says what the thing was, and of people whose data are kept it says nothing but that there
 * were some.
 *
 * @param who a keyed name of the member of staff, 24 hexadecimal digits, always the same for the
 *     same person; empty for people, for the assistant and for whoever is not signed in
 * @param as their roles in alphabetical order, or {@link #NOBODY}
 * @param rule the code of the rule that was broken; {@link #ROLE} where no role of theirs opens the
 *     door
 * @param since the first moment of the minute; of the hour where the entry is about people
 * @param doors which doors, each with how often; those beyond {@value #MOST_DOORS} together as
 *     {@link #OTHERS}
 */
public record Denial(
    Optional<String> who,
    String as,
    String rule,
    Instant since,
    int count,
    Map<String, Integer> doors) {
  /** What stands in place of a rule where the container refuses by role. */
  public static final String ROLE = "role";

  /** As what somebody acts who is not signed in. */
  public static final String NOBODY = "nobody";

  /** What stands in place of doors, or of actors and rules, that are too many to be told apart. */
  public static final String OTHERS = "others";

  static final int MOST_DOORS = 8;

  public Denial {
    doors = Map.copyOf(doors);
  }
}
