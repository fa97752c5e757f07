package org.custodes.domain.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.custodes.domain.access.ApprovedAlready;
import org.custodes.domain.access.OwnCase;
import org.custodes.domain.access.ProposedYourself;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.FakeSubjects;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.PersonInDoubt;
import org.custodes.domain.subject.UnknownPerson;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.NewEntry;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** Who may set and end a legal hold, and what it takes. */
class HoldsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate LATER = TODAY.plusDays(9);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private static final Sub ANNA = Sub.of("anna-sub");
  private static final Sub BEN = Sub.of("ben-sub");
  private static final Sub OLGA = Sub.of("olga-officer");
  private static final Sub LEA = Sub.of("lea-lead");
  private static final Sub MAX = Sub.of("max-officer");

  private static final HoldScope EVERYTHING = new HoldScope.Everything();
  private static final String COURT = "Court of Elm, 7 O 12/26";

  private final SecureRandom random = new SecureRandom();
  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeKeyVault vault = new FakeKeyVault(new FakeTombstones(), CLOCK);
  private final Keyring keyring = new Keyring(vault, master);
  private final FakeSubjects subjects = new FakeSubjects();
  private final People people =
      PeopleOn.people(subjects, vault, keyring, master, leaf -> {}, CLOCK);
  private final Closing closing =
      PeopleOn.closing(subjects, vault, keyring, master, leaf -> {}, CLOCK);
  private final FakeItemKeys keys = new FakeItemKeys(new ItemWrapping(master, keyring));
  private final FakeLegalHolds rows = new FakeLegalHolds();
  private final List<Leaf> ledger = new ArrayList<>();
  private final HoldFiles files = new HoldFiles(rows, keys, new HoldTransaction(rows, ledger::add));
  private final Holds holds = new Holds(people, closing, vault, keyring, files, CLOCK, random);

  HoldsTest() {
    agrees(ANNA);
    agrees(BEN);
  }

  private void agrees(Sub sub) {
    people.change(sub, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
  }

  private Handle stored(Sub sub) {
    var person = people.find(sub).orElseThrow();
    var record = RecordId.random(random);
    var key = new RecordKeys(master).wrap(SealKey.random(), record);
    var entry = new NewEntry(record, key, RecordPurpose.TRAINING, TODAY.plusDays(180));
    return vault.take(keyring.tag(person.id()), person.fence(), entry).orElseThrow();
  }

  private static Actor staff(Sub who) {
    return new Actor(who, Set.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD));
  }

  private HoldId proposed(HoldScope scope) {
    return holds.propose(staff(OLGA), ANNA, scope, COURT, LATER);
  }

  private HoldId set(HoldScope scope) {
    var id = proposed(scope);
    holds.approve(staff(LEA), id);
    holds.approve(staff(MAX), id);
    return id;
  }

  private boolean isHeld(Handle handle) {
    return vault.find(handle).orElseThrow().heldUntil().isPresent();
  }

  private HoldSeen seen(Actor looker) {
    return holds.newest(looker, Optional.empty(), 9).holds().getFirst();
  }

  private Optional<HoldSeen.Next> next(Sub looker) {
    return seen(staff(looker)).next();
  }

  @Test
  void theListOffersEachLookerWhatTheyMayDoAndNothingElse() {
    var id = proposed(EVERYTHING);
    assertEquals(Optional.empty(), next(OLGA), "who proposed it");
    assertTrue(seen(staff(OLGA)).mine());
    assertEquals(
        List.of(),
        holds.newest(staff(ANNA), Optional.empty(), 9).holds(),
        "whom it concerns could delete before it is in force");
    assertEquals(Optional.of(HoldSeen.Next.APPROVE), next(LEA));
    holds.approve(staff(LEA), id);
    assertEquals(Optional.empty(), next(LEA), "who has approved it");
    assertEquals(1, seen(staff(LEA)).standing().approvals());
    holds.approve(staff(MAX), id);
    assertEquals(Optional.of(HoldSeen.Next.PROPOSE_RELEASE), next(LEA));
    assertEquals(Optional.empty(), next(ANNA), "whom it concerns");
    assertEquals(
        Optional.empty(),
        seen(new Actor(LEA, Set.of(Role.SUPPORT_LEAD))).next(),
        "a lead alone proposes nothing");
    holds.proposeRelease(staff(MAX), id);
    assertEquals(Optional.of(HoldSeen.Next.APPROVE_RELEASE), next(OLGA));
    assertEquals(Optional.empty(), next(MAX), "who proposed the end");
    assertTrue(seen(staff(MAX)).mine());
    holds.approveRelease(staff(OLGA), id);
    holds.approveRelease(staff(LEA), id);
    assertEquals(HoldStanding.Step.OVER, seen(staff(LEA)).standing().step());
    assertEquals(Optional.empty(), next(LEA));
  }

  @Test
  void theListLeavesOutWhatNobodyCanOpenAnyMore() {
    var gone = proposed(EVERYTHING);
    keys.shred(gone.item());
    assertEquals(List.of(), holds.newest(staff(LEA), Optional.empty(), 9).holds());
  }

  @Test
  void twoApproversOtherThanItsProposerSetAHold() {
    var handle = stored(ANNA);
    var id = proposed(EVERYTHING);
    assertFalse(isHeld(handle), "a proposal holds nothing");
    assertThrows(ProposedYourself.class, () -> holds.approve(staff(OLGA), id));
    holds.approve(staff(LEA), id);
    assertFalse(isHeld(handle), "one approval holds nothing");
    assertThrows(ApprovedAlready.class, () -> holds.approve(staff(LEA), id));
    holds.approve(staff(MAX), id);
    assertTrue(isHeld(handle));
    assertThrows(HoldMovedOn.class, () -> holds.approve(staff(Sub.of("third")), id));
  }

  @Test
  void aHoldOnListedRecordsHoldsTheseAlone() {
    var listed = stored(ANNA);
    var other = stored(ANNA);
    set(new HoldScope.Listed(Set.of(listed)));
    assertTrue(isHeld(listed));
    assertFalse(isHeld(other));
  }

  @Test
  void nobodyDecidesOnTheirOwnCase() {
    assertThrows(OwnCase.class, () -> holds.propose(staff(ANNA), ANNA, EVERYTHING, COURT, LATER));
    var id = proposed(EVERYTHING);
    assertThrows(OwnCase.class, () -> holds.approve(staff(ANNA), id));
    holds.approve(staff(LEA), id);
    holds.approve(staff(MAX), id);
    assertThrows(OwnCase.class, () -> holds.proposeRelease(staff(ANNA), id));
    holds.proposeRelease(staff(OLGA), id);
    assertThrows(OwnCase.class, () -> holds.approveRelease(staff(ANNA), id));
  }

  @Test
  void itEndsEarlyByFourEyesOrOnItsDay() {
    var handle = stored(ANNA);
    var id = set(EVERYTHING);
    assertThrows(HoldMovedOn.class, () -> holds.approveRelease(staff(LEA), id));
    holds.proposeRelease(staff(MAX), id);
    assertThrows(HoldMovedOn.class, () -> holds.proposeRelease(staff(MAX), id));
    assertThrows(ProposedYourself.class, () -> holds.approveRelease(staff(MAX), id));
    holds.approveRelease(staff(LEA), id);
    assertThrows(ApprovedAlready.class, () -> holds.approveRelease(staff(LEA), id));
    assertTrue(isHeld(handle), "one approval ends nothing");
    var ended = holds.approveRelease(staff(OLGA), id);
    assertFalse(isHeld(handle));
    assertEquals(TODAY, ended.endsOn());
    assertThrows(HoldMovedOn.class, () -> holds.proposeRelease(staff(MAX), id));
  }

  @Test
  void oneOfTwoHoldsThatEndsLeavesTheOther() {
    var handle = stored(ANNA);
    var first = set(EVERYTHING);
    set(new HoldScope.Listed(Set.of(handle)));
    holds.proposeRelease(staff(OLGA), first);
    holds.approveRelease(staff(LEA), first);
    holds.approveRelease(staff(MAX), first);
    assertTrue(isHeld(handle));
  }

  private void release(HoldId id) {
    holds.proposeRelease(staff(OLGA), id);
    holds.approveRelease(staff(LEA), id);
    holds.approveRelease(staff(MAX), id);
  }

  @Test
  void ofSomebodyWhoseErasureWaitsForItItEndsEarlyTooAndLeavesWhatOthersKeep() {
    var one = stored(ANNA);
    var two = stored(ANNA);
    var three = stored(ANNA);
    var listed = set(new HoldScope.Listed(Set.of(one, two)));
    var other = set(new HoldScope.Listed(Set.of(two)));
    var third = holds.propose(staff(OLGA), ANNA, EVERYTHING, COURT, TODAY.plusDays(2));
    holds.approve(staff(LEA), third);
    holds.approve(staff(MAX), third);
    var person = people.find(ANNA).orElseThrow().id();
    closing.close(person);

    release(listed);
    assertEquals(Optional.of(TODAY.plusDays(2)), vault.find(one).orElseThrow().heldUntil());
    assertEquals(Optional.of(LATER), vault.find(two).orElseThrow().heldUntil());
    release(third);
    assertFalse(isHeld(three));
    release(other);
    assertFalse(isHeld(two));
  }

  @Test
  void nobodyEndsAHoldOnThemselvesAfterTheirErasureHasBegun() {
    agrees(LEA);
    var id = holds.propose(staff(OLGA), LEA, EVERYTHING, COURT, LATER);
    holds.approve(staff(MAX), id);
    holds.approve(staff(Sub.of("third")), id);
    closing.close(people.find(LEA).orElseThrow().id());
    holds.proposeRelease(staff(OLGA), id);
    assertThrows(OwnCase.class, () -> holds.approveRelease(staff(LEA), id));
  }

  @Test
  void theErasureForgetsWhomAHoldConcernsOnceItKeepsNothingAnyMore() {
    var erasure =
        new HoldErasure(rows, new HoldTransaction(rows, ledger::add), vault, keyring, CLOCK);
    var person = people.find(ANNA).orElseThrow().id();
    stored(ANNA);
    var id = set(EVERYTHING);
    closing.close(person);

    erasure.erase(person);
    assertEquals(1, erasure.remaining(person));
    release(id);
    erasure.erase(person);
    assertEquals(0, erasure.remaining(person));
  }

  @Test
  void refusesAnEndInThePastOrBeyondAYear() {
    assertThrows(HoldEndOutOfRange.class, () -> endingOn(TODAY.minusDays(1)));
    assertThrows(HoldEndOutOfRange.class, () -> endingOn(TODAY.plusMonths(12).plusDays(1)));
    endingOn(TODAY);
    endingOn(TODAY.plusMonths(12));
  }

  private void endingOn(LocalDate day) {
    holds.propose(staff(OLGA), ANNA, EVERYTHING, COURT, day);
  }

  @Test
  void refusesAnAuthorityThatIsNotOneLineOfSomeWords() {
    for (var text : List.of("", " ", "two\nlines", "x".repeat(501), "\ud800")) {
      assertThrows(
          AuthorityOutOfRange.class,
          () -> holds.propose(staff(OLGA), ANNA, EVERYTHING, text, LATER));
    }
    holds.propose(staff(OLGA), ANNA, EVERYTHING, "x".repeat(500), LATER);
  }

  @Test
  void refusesAScopeThatIsNotKeptOfThatPerson() {
    var anna = stored(ANNA);
    var ben = stored(BEN);
    var many =
        IntStream.rangeClosed(0, 50).mapToObj(no -> stored(ANNA)).collect(Collectors.toSet());
    for (var records : List.of(Set.<Handle>of(), Set.of(anna, ben), many)) {
      assertThrows(HoldScopeOutOfRange.class, () -> proposed(new HoldScope.Listed(records)));
    }
  }

  @Test
  void refusesAPersonOfWhomNothingIsKnownAndOneInDoubt() {
    assertThrows(
        UnknownPerson.class,
        () -> holds.propose(staff(OLGA), Sub.of("nobody"), EVERYTHING, COURT, LATER));
    var backup = subjects.backup();
    people.change(ANNA, PeopleOn.says(Purpose.TRAINING, ConsentState.WITHDRAWN));
    subjects.restore(backup);
    var id = proposed(EVERYTHING);
    holds.approve(staff(LEA), id);
    assertThrows(PersonInDoubt.class, () -> holds.approve(staff(MAX), id));
  }

  @Test
  void whomItConcernsSeesItWhileItLasts() {
    assertEquals(List.of(), holds.on(ANNA));
    var id = proposed(EVERYTHING);
    assertEquals(List.of(), holds.on(ANNA), "a proposal is nobody's business yet");
    holds.approve(staff(LEA), id);
    holds.approve(staff(MAX), id);
    var seen = HoldNotice.of(holds.on(ANNA).getFirst());
    assertEquals(COURT, seen.authority());
    assertEquals(LATER, seen.until());
    assertEquals(List.of(), holds.on(BEN));
    holds.proposeRelease(staff(OLGA), id);
    holds.approveRelease(staff(LEA), id);
    holds.approveRelease(staff(MAX), id);
    assertEquals(List.of(), holds.on(ANNA));
  }

  @Test
  void whoeverDownloadsEverythingReadsWhoOrderedItAndUntilWhen() {
    var export = new HoldExport(holds);
    var pages = new ArrayList<String>();
    export.export(ANNA, (page, percent) -> pages.add(page.get().toString()));
    set(new HoldScope.Listed(Set.of(stored(ANNA))));
    export.export(ANNA, (page, percent) -> pages.add(page.get().toString()));
    assertEquals(
        List.of(
            "{\"holds\":[]}",
            """
            {"holds":[{"authority":"Court of Elm, 7 O 12/26","until":"2026-12-03","conversations":1}]}"""),
        pages);
  }

  @Test
  void eachActLeavesOneLeafUnderTheKeyOfTheHold() {
    set(EVERYTHING);
    assertEquals(3, ledger.size());
    assertEquals(
        3,
        ledger.stream()
            .map(leaf -> new String(leaf.entry(), StandardCharsets.US_ASCII))
            .distinct()
            .count());
  }

  @Test
  void itsFileOpensForTwelveMonthsAfterItsEnd() {
    var id = set(EVERYTHING);
    assertEquals(0, keys.expire(LATER.plusMonths(12)));
    assertEquals(COURT, holds.read(id).authority());
    assertEquals(1, keys.expire(LATER.plusMonths(12).plusDays(1)));
    assertThrows(UnknownHold.class, () -> holds.read(id));
  }

  @Test
  void theFileOfAHoldThatEndedEarlyGoesSoMuchEarlier() {
    var id = set(EVERYTHING);
    holds.proposeRelease(staff(OLGA), id);
    holds.approveRelease(staff(LEA), id);
    holds.approveRelease(staff(MAX), id);
    assertEquals(1, keys.expire(TODAY.plusMonths(12).plusDays(1)));
    assertEquals(1, rows.deleteEndedBefore(TODAY.plusDays(1)));
  }

  @Test
  void theRowHasOneSizeAndSaysNothingOfWhatIsHeld() {
    var few = set(new HoldScope.Listed(Set.of(stored(ANNA))));
    var everything = set(EVERYTHING);
    var row = rows.find(few).orElseThrow();
    assertEquals(row.sealed().length, rows.find(everything).orElseThrow().sealed().length);
    assertEquals("[hold " + few.value() + "]", row.toString());
    assertEquals("[hold " + few.value() + "]", holds.read(few).toString());
  }

  @Test
  void twoLastApprovalsAtOnceSetItOnce() {
    var id = proposed(EVERYTHING);
    holds.approve(staff(LEA), id);
    var read = files.require(id);
    holds.approve(staff(MAX), id);
    var late = read.hold().approve(staff(Sub.of("third")), TODAY);
    assertThrows(HoldMovedOn.class, () -> files.write(read, late));
  }
}
