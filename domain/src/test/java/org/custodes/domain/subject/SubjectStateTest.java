package org.custodes.domain.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

class SubjectStateTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final KeptConsent GIVEN =
      new KeptConsent(ConsentState.GIVEN, 0, NOON, "1", "en", "settings");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
    var doubted = agreeingToEverything().aged(AgeBand.ADULT).inDoubt(TODAY);
    assertEquals(AgeBand.UNKNOWN, doubted.ageBand());
    for (var purpose : Purpose.values()) {
      assertFalse(doubted.allows(purpose));
    }
  }

  private static Handle handle(int no) {
    var bytes = ByteBuffer.allocate(16).putInt(no).array();
    return Handle.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).orElseThrow();
  }

  private static KeptHold hold(int no, LocalDate until, int... handles) {
    var scope =
        handles.length == 0
            ? new HoldScope.Everything()
            : new HoldScope.Listed(
                Arrays.stream(handles)
                    .mapToObj(SubjectStateTest::handle)
                    .collect(Collectors.toSet()));
    return new KeptHold(new UUID(0, no), until, scope);
  }

  @Test
  void holdsWhatIsListedUntilTheLatestOfItsHoldsEnds() {
    var state =
        SubjectState.blank()
            .held(hold(1, TODAY.plusDays(9), 1, 2), TODAY)
            .held(hold(2, TODAY.plusDays(3), 2, 3), TODAY);
    var held = state.holds().records(TODAY);
    assertEquals(Optional.of(TODAY.plusDays(9)), held.until(handle(2)));
    assertEquals(Optional.of(TODAY.plusDays(3)), held.until(handle(3)));
    assertEquals(Optional.empty(), held.until(handle(4)));
    assertEquals(Optional.empty(), state.holds().everythingUntil());
    var released = state.released(new UUID(0, 1)).holds().records(TODAY);
    assertEquals(Optional.of(TODAY.plusDays(3)), released.until(handle(2)));
    assertEquals(Optional.empty(), released.until(handle(1)));
  }

  @Test
  void aHoldIsOverAfterItsLastDay() {
    var holds = SubjectState.blank().held(hold(1, TODAY), TODAY).holds();
    assertEquals(Optional.of(TODAY), holds.records(TODAY).until(handle(1)));
    assertEquals(Optional.empty(), holds.records(TODAY.plusDays(1)).until(handle(1)));
  }

  @Test
  void choicesLeaveHoldsAsTheyAre() {
    var state = SubjectState.blank().held(hold(1, TODAY), TODAY);
    var chosen = state.decided(Purpose.TRAINING, GIVEN).aged(AgeBand.ADULT).storing(false);
    assertEquals(state.holds(), chosen.holds());
  }

  @Test
  void hasRoomForSoManyHoldsAndForgetsThoseThatAreOver() {
    var state = SubjectState.blank().held(hold(0, TODAY), TODAY);
    var tomorrow = TODAY.plusDays(1);
    for (int no = 1; no <= KeptHolds.MOST; no++) {
      state = state.held(hold(no, TODAY.plusDays(9)), tomorrow);
    }
    var full = state;
    assertThrows(TooManyHolds.class, () -> full.held(hold(9, TODAY.plusDays(9)), tomorrow));
    assertEquals(KeptHolds.MOST, full.holds().all().size());
  }

  @Test
  void hasRoomForSoManyListedRecordsInAllHoldsTogether() {
    var listed = IntStream.range(0, KeptHolds.MOST_LISTED).toArray();
    var full = SubjectState.blank().held(hold(1, TODAY, listed), TODAY);
    assertThrows(TooManyHolds.class, () -> full.held(hold(2, TODAY, 99), TODAY));
  }

  @Test
  void inDoubtItsHoldsMayBeSomeOfSeveralForAYear() {
    var holds = SubjectState.blank().inDoubt(TODAY).holds();
    assertTrue(holds.records(TODAY).mayBeIncomplete());
    assertTrue(holds.records(TODAY.plusMonths(12)).mayBeIncomplete());
    assertFalse(holds.records(TODAY.plusMonths(12).plusDays(1)).mayBeIncomplete());
  }

  @Test
  void opensAStateThatWasSealedBeforeThereWereHolds() {
    var written =
        "{\"v\":1,\"ageBand\":\"ADULT\",\"ceiling\":\"ADULT\",\"storage\":false,\"events\":1,"
            + "\"consents\":{\"training\":{\"state\":\"GIVEN\",\"event\":0,"
            + "\"at\":\"2026-11-24T12:00:00Z\",\"notice\":\"1\",\"language\":\"en\","
            + "\"method\":\"settings\"}}}";
    var state = SubjectStateFormat.read(written.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        new SubjectState(
            AgeBand.ADULT,
            AgeBand.ADULT,
            false,
            1,
            Map.of(Purpose.TRAINING, GIVEN),
            KeptHolds.NONE),
        state);
  }

  @Test
  void theLongestStateFits() {
    var longest =
        new KeptConsent(
            ConsentState.SUPERSEDED,
            Integer.MAX_VALUE,
            NOON.plusMillis(1),
            "10.10",
            "zh-Hant-TW",
            "\u4e16".repeat(64));
    var state = SubjectState.blank().aged(AgeBand.FROM_13_TO_15).inDoubt(TODAY);
    for (var purpose : Purpose.values()) {
      state = state.decided(purpose, longest);
    }
    int each = KeptHolds.MOST_LISTED / KeptHolds.MOST;
    int rest = KeptHolds.MOST_LISTED % KeptHolds.MOST;
    for (int no = 0; no < KeptHolds.MOST; no++) {
      var handles = IntStream.range(100 * no, 100 * no + each + (no == 0 ? rest : 0)).toArray();
      state = state.held(hold(no, TODAY, handles), TODAY);
    }
    var id = new UUID(7, 8);
    assertEquals(4096, SubjectStateFormat.seal(state, SealKey.random(), id, 3).length);
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
            consents,
            holds())
        .as(SubjectState::new);
  }

  private static Arbitrary<KeptHolds> holds() {
    var hold =
        Combinators.combine(
                Arbitraries.integers().between(0, 99),
                Arbitraries.integers().between(0, 365),
                Arbitraries.integers().between(0, 99).array(int[].class).ofMaxSize(12))
            .as((no, days, handles) -> hold(no, TODAY.plusDays(days), handles));
    var doubt = Arbitraries.of(Optional.<LocalDate>empty(), Optional.of(TODAY));
    return Combinators.combine(hold.list().ofMaxSize(KeptHolds.MOST), doubt).as(KeptHolds::new);
  }

  /** As the door lets it through: no half characters, no control characters. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(point -> Character.isLetterOrDigit(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
