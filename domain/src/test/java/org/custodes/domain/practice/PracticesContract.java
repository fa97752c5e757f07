package org.custodes.domain.practice;

import static org.custodes.domain.practice.PracticeContents.CONSENTS;
import static org.custodes.domain.practice.PracticeContents.CONTENT;
import static org.custodes.domain.practice.PracticeContents.FATIMA;
import static org.custodes.domain.practice.PracticeContents.JONAS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every shelf of practices keeps to, in memory or on PostgreSQL. */
public interface PracticesContract {
  Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  /** No practice is there yet; each call is a transaction of its own. */
  Practices practices();

  private boolean keep(Practice practice, int salt) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) salt);
    return practice.news().stream()
        .map(entry -> practices().append(entry, bytes, PracticeRow.of(practice)))
        .reduce(true, Boolean::logicalAnd);
  }

  private Practice drafted(PracticeCode code) {
    var practice = Practice.of(code, List.of());
    practice.draft(CONTENT, FATIMA, NOON);
    return practice;
  }

  @Test
  default void givesBackTheActsInTheirOrder() {
    var practice = drafted(CONSENTS);
    practice.propose(FATIMA, NOON);
    practice.adopt(CONTENT.sha256(), JONAS, NOON);
    assertTrue(keep(practice, 7));
    assertEquals(practice.entries(), practices().entries(CONSENTS));
    assertEquals(List.of(), practices().entries(new PracticeCode("unheard-of")));
  }

  @Test
  default void givesTheActsOnVersionsInForceAndNoOthers() {
    var practice = drafted(CONSENTS);
    practice.propose(FATIMA, NOON);
    practice.adopt(CONTENT.sha256(), JONAS, NOON);
    practice.draft(PracticeContents.titled("Second"), FATIMA, NOON);
    practice.propose(FATIMA, NOON);
    practice.adopt(PracticeContents.titled("Second").sha256(), JONAS, NOON);
    practice.draft(PracticeContents.titled("Third"), FATIMA, NOON);
    keep(practice, 7);
    keep(drafted(new PracticeCode("a-draft-only")), 8);
    var acts = practices().entriesInForce();
    assertEquals(practice.entries().subList(3, 6), acts);
    assertEquals("Second", Practice.of(CONSENTS, acts).inForce().orElseThrow().content().title());
  }

  @Test
  default void knowsWhatIsOrWasInForceAndNoDraft() {
    var practice = drafted(CONSENTS);
    practice.propose(FATIMA, NOON);
    practice.adopt(CONTENT.sha256(), JONAS, NOON);
    practice.draft(PracticeContents.titled("Second"), FATIMA, NOON);
    keep(practice, 7);
    assertEquals(Optional.of(CONTENT), practices().adopted(CONSENTS, 1));
    assertEquals(Optional.empty(), practices().adopted(CONSENTS, 2));
  }

  @Test
  default void listsEachPracticeAsItsLastActLeftIt() {
    var practice = drafted(CONSENTS);
    practice.propose(FATIMA, NOON);
    practice.adopt(CONTENT.sha256(), JONAS, NOON);
    keep(practice, 7);
    keep(drafted(new PracticeCode("a-second-one")), 8);
    var rows = practices().all();
    assertEquals(
        List.of("a-second-one", "consent-records"),
        rows.stream().map(row -> row.code().value()).toList());
    assertEquals(
        new PracticeRow(CONSENTS, CONTENT.title(), OptionalInt.of(1), OptionalInt.empty(), false),
        rows.getLast());
  }

  @Test
  default void keepsOneOfTwoActsForOnePlace() {
    keep(drafted(CONSENTS), 7);
    var one = Practice.of(CONSENTS, practices().entries(CONSENTS));
    var other = Practice.of(CONSENTS, practices().entries(CONSENTS));
    one.propose(FATIMA, NOON);
    other.revise(PracticeContents.titled("Something else"), JONAS, NOON);
    assertTrue(keep(one, 8));
    assertFalse(keep(other, 9));
    assertEquals(one.entries(), practices().entries(CONSENTS));
    assertEquals(CONTENT.title(), practices().all().getFirst().title());
  }

  @Test
  default void keepsTheSaltBesideItsAct() {
    keep(drafted(CONSENTS), 7);
    var expected = new byte[32];
    Arrays.fill(expected, (byte) 7);
    assertArrayEquals(expected, practices().salt(CONSENTS, 0).orElseThrow());
    assertEquals(Optional.empty(), practices().salt(CONSENTS, 1));
  }
}
