package org.custodes.domain.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

class SubjectStateTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final KeptConsent GIVEN =
      new KeptConsent(ConsentState.GIVEN, 0, NOON, "1", "en", "settings");

  private static SubjectState agreeingToEverything() {
    var state = SubjectState.blank();
    for (var purpose : Purpose.values()) {
      state = state.decided(purpose, GIVEN);
    }
    return state;
  }

  @Test
  void allowsNothingUntilThePersonAgrees() {
    for (var purpose : Purpose.values()) {
      assertFalse(SubjectState.blank().allows(purpose));
      assertTrue(agreeingToEverything().allows(purpose));
    }
  }

  @Test
  void allowsAMinorNothingButPersonalisation() {
    var minor = agreeingToEverything().aged(AgeBand.FROM_16_TO_17);
    for (var purpose : Purpose.values()) {
      assertEquals(purpose == Purpose.PERSONALISATION, minor.allows(purpose));
    }
  }

  @Test
  void allowsNothingWithStorageOff() {
    var off = agreeingToEverything().storing(false);
    for (var purpose : Purpose.values()) {
      assertFalse(off.allows(purpose));
    }
    assertTrue(agreeingToEverything().losesIn(off));
    assertFalse(off.losesIn(agreeingToEverything()));
  }

  @Test
  void takesAYoungerBandOnly() {
    var teen = SubjectState.blank().aged(AgeBand.ADULT).aged(AgeBand.FROM_13_TO_15);
    assertThrows(AgeBandMayOnlyGoDown.class, () -> teen.aged(AgeBand.FROM_16_TO_17));
    assertThrows(AgeBandMayOnlyGoDown.class, () -> teen.aged(AgeBand.ADULT));
    assertThrows(AgeBandMayOnlyGoDown.class, () -> teen.aged(AgeBand.UNKNOWN));
    assertEquals(AgeBand.UNDER_13, teen.aged(AgeBand.UNDER_13).ageBand());
    assertEquals(AgeBand.FROM_13_TO_15, teen.aged(AgeBand.FROM_13_TO_15).ageBand());
  }

  @Test
  void takesAnyBandWhereOnlyUnknownWasStated() {
    assertEquals(
        AgeBand.ADULT, SubjectState.blank().aged(AgeBand.UNKNOWN).aged(AgeBand.ADULT).ageBand());
  }

  @Test
  void inDoubtAllowsNothing() {
    var doubted = agreeingToEverything().aged(AgeBand.ADULT).inDoubt();
    assertEquals(AgeBand.UNKNOWN, doubted.ageBand());
    for (var purpose : Purpose.values()) {
      assertFalse(doubted.allows(purpose));
    }
  }

  @Property(tries = 300)
  void opensAsItWasSealedAndInOneSize(@ForAll("states") SubjectState state) {
    var key = SealKey.random();
    var id = new UUID(7, 8);
    var sealed = SubjectStateFormat.seal(state, key, id, 3);
    assertEquals(4096, sealed.length);
    assertEquals(state, SubjectStateFormat.open(sealed, key, id, 3));
  }

  @Provide
  Arbitrary<SubjectState> states() {
    var consent =
        Combinators.combine(
                Arbitraries.of(ConsentState.class),
                Arbitraries.integers().greaterOrEqual(0),
                Arbitraries.strings().ofMaxLength(16),
                Arbitraries.strings().ofMaxLength(64))
            .as(
                (state, event, version, method) ->
                    new KeptConsent(state, event, NOON, version, "en", clean(method)));
    var consents =
        Arbitraries.maps(Arbitraries.of(Purpose.class), consent)
            .map(map -> map.isEmpty() ? Map.<Purpose, KeptConsent>of() : new EnumMap<>(map));
    return Combinators.combine(
            Arbitraries.of(AgeBand.class),
            Arbitraries.of(AgeBand.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().greaterOrEqual(0),
            consents)
        .as(SubjectState::new);
  }

  /** As the door lets it through: no half characters, no control characters. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(point -> Character.isLetterOrDigit(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
