package org.custodes.domain.practice;

import static org.custodes.domain.practice.PracticeContents.CONSENTS;
import static org.custodes.domain.practice.PracticeContents.CONTENT;
import static org.custodes.domain.practice.PracticeContents.FATIMA;
import static org.custodes.domain.practice.PracticeContents.JONAS;
import static org.custodes.domain.practice.PracticeContents.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.custodes.domain.access.StaffTag;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static Practice drafted() {
    var practice = Practice.of(CONSENTS, List.of());
    practice.draft(CONTENT, FATIMA, NOON);
    return practice;
  }

  private static Practice inForce() {
    var practice = drafted();
    practice.propose(FATIMA, NOON);
    practice.adopt(CONTENT.sha256(), JONAS, NOON);
    return practice;
  }

  @Test
  void comesIntoForceByTwoOfficers() {
    var practice = inForce();
    assertEquals(CONTENT, practice.inForce().orElseThrow().content());
    assertEquals(
        List.of("drafted", "proposed", "adopted"),
        practice.news().stream().map(entry -> entry.act().type()).toList());
  }

  @Test
  void isNotPutInForceByWhoWroteOrProposedAnyOfIt() {
    var practice = drafted();
    practice.revise(titled("By Jonas"), JONAS, NOON);
    practice.propose(FATIMA, NOON);
    var hash = titled("By Jonas").sha256();
    assertThrows(PracticeWrittenYourself.class, () -> practice.adopt(hash, FATIMA, NOON));
    assertThrows(PracticeWrittenYourself.class, () -> practice.adopt(hash, JONAS, NOON));
  }

  @Test
  void isPutInForceAsItWasReadAndNotOtherwise() {
    var practice = drafted();
    practice.propose(FATIMA, NOON);
    practice.sendBack("The period is missing its reason.", JONAS, NOON);
    practice.revise(titled("Another title"), FATIMA, NOON);
    practice.propose(FATIMA, NOON);
    assertThrows(PracticeContentChanged.class, () -> practice.adopt(CONTENT.sha256(), JONAS, NOON));
  }

  @Test
  void retiresTheVersionBeforeWhenTheNextComesIntoForce() {
    var practice = inForce();
    practice.draft(titled("Second"), JONAS, NOON);
    practice.propose(JONAS, NOON);
    assertEquals(1, practice.inForce().orElseThrow().no());
    practice.adopt(titled("Second").sha256(), FATIMA, NOON.plusSeconds(5));
    assertEquals(2, practice.inForce().orElseThrow().no());
    assertEquals(VersionState.RETIRED, practice.version(1).state());
    assertEquals(NOON.plusSeconds(5), practice.version(1).retiredAt().orElseThrow());
    assertEquals(CONTENT, practice.version(1).content());
  }

  @Test
  void refusesByNameWhatItsStateDoesNotAllow() {
    var practice = inForce();
    var refusal = assertThrows(PracticeStepNotAllowed.class, () -> practice.propose(FATIMA, NOON));
    assertTrue(refusal.getMessage().contains("IN_FORCE"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("PROPOSE"), refusal.getMessage());
    assertTrue(
        refusal.getMessage().contains("[PROPOSE_RETIREMENT, RETIRE, DROP_RETIREMENT]"),
        refusal.getMessage());
    practice.draft(titled("Second"), JONAS, NOON);
    assertThrows(PracticeStepNotAllowed.class, () -> practice.draft(titled("Third"), JONAS, NOON));
    assertThrows(UnknownPractice.class, () -> practice.version(3));
  }

  @Test
  void isTheSameWhenItsActsAreReadAgain() {
    var practice = inForce();
    var again = Practice.of(CONSENTS, practice.entries());
    assertEquals(practice.versions(), again.versions());
    assertEquals(List.of(), again.news());
  }

  @Test
  void hasAtMostOneVersionInForceAndOneOpenWhateverIsTried() {
    var random = new Random(7);
    for (int run = 0; run < 2_000; run++) {
      var practice = Practice.of(CONSENTS, List.of());
      for (int step = 0; step < 12; step++) {
        attempt(practice, random);
        var states = practice.versions().stream().map(PracticeVersion::state).toList();
        assertTrue(
            states.stream().filter(VersionState.IN_FORCE::equals).count() <= 1
                && states.stream()
                        .filter(s -> s == VersionState.DRAFT || s == VersionState.PROPOSED)
                        .count()
                    <= 1,
            () -> states.toString());
        practice.inForce().ifPresent(version -> assertTrue(isAdoptedByAnother(practice, version)));
      }
    }
  }

  @Test
  void isGivenUpByTwoOfficers() {
    var practice = inForce();
    practice.proposeRetirement("Nobody needs it any more.", FATIMA, NOON);
    var hash = Practice.sha256(practice.retirement().orElseThrow());
    assertThrows(PracticeWrittenYourself.class, () -> practice.retire(hash, FATIMA, NOON));
    assertThrows(PracticeContentChanged.class, () -> practice.retire("0", JONAS, NOON));
    assertTrue(practice.inForce().isPresent(), "one officer alone gives nothing up");
    practice.retire(hash, JONAS, NOON);
    assertTrue(practice.inForce().isEmpty());
    assertEquals(Optional.of("Nobody needs it any more."), practice.version(1).note());
  }

  @Test
  void staysInForceWhereThatItBeGivenUpIsDroppedOrOvertaken() {
    var practice = inForce();
    practice.proposeRetirement("Nobody needs it any more.", FATIMA, NOON);
    practice.dropRetirement(JONAS, NOON);
    assertThrows(PracticeStepNotAllowed.class, () -> practice.retire("0", JONAS, NOON));
    practice.proposeRetirement("Nobody needs it any more.", FATIMA, NOON);
    practice.draft(titled("Second"), FATIMA, NOON);
    practice.propose(FATIMA, NOON);
    practice.adopt(titled("Second").sha256(), JONAS, NOON);
    assertTrue(practice.retirement().isEmpty(), "it spoke of the version before");
  }

  @Test
  void losesNothingThatAnotherOfficerWroteMeanwhile() {
    var practice = inForce();
    var seen = Optional.of(CONTENT.sha256());
    practice.write(titled("By Fatima"), seen, FATIMA, NOON);
    assertThrows(
        PracticeContentChanged.class, () -> practice.write(titled("By Jonas"), seen, JONAS, NOON));
    practice.write(titled("By Jonas"), Optional.of(titled("By Fatima").sha256()), JONAS, NOON);
    assertEquals("By Jonas", practice.open().orElseThrow().content().title());
  }

  @Test
  void isNotWrittenOverByWhoThinksItIsNew() {
    assertThrows(
        PracticeContentChanged.class,
        () -> inForce().write(titled("New"), Optional.empty(), JONAS, NOON));
  }

  @Test
  void keepsNoRuleThatWouldBeReadAsAnotherOne() {
    assertThrows(
        PracticeTextOutOfRange.class,
        () ->
            new RetentionRule(
                "logs | P1D", "P6M", "the day of writing", RetentionAction.SHRED, "P22"));
  }

  private static boolean isAdoptedByAnother(Practice practice, PracticeVersion version) {
    return practice.entries().stream()
        .map(PracticeEntry::act)
        .filter(act -> act.version() == version.no() && act instanceof PracticeAct.Adopted)
        .noneMatch(act -> version.authors().contains(act.by()));
  }

  private static void attempt(Practice practice, Random random) {
    StaffTag who = random.nextBoolean() ? FATIMA : JONAS;
    var content = random.nextBoolean() ? CONTENT : titled("T" + random.nextInt(3));
    List<Consumer<Practice>> verbs =
        List.of(
            p -> p.draft(content, who, NOON),
            p -> p.revise(content, who, NOON),
            p -> p.propose(who, NOON),
            p -> p.sendBack("No.", who, NOON),
            p -> p.adopt(p.open().map(v -> v.content().sha256()).orElse("none"), who, NOON),
            p -> p.proposeRetirement("Given up.", who, NOON),
            p -> p.dropRetirement(who, NOON),
            p -> p.retire(p.retirement().map(Practice::sha256).orElse("none"), who, NOON));
    try {
      verbs.get(random.nextInt(verbs.size())).accept(practice);
    } catch (PracticeStepNotAllowed | PracticeWrittenYourself e) {
      // refused by name, as it should be
    }
  }
}
