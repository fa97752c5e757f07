package org.custodes.domain.corpus;

import static org.custodes.domain.corpus.CorpusHouse.ANNA;
import static org.custodes.domain.corpus.CorpusHouse.KENJI;
import static org.custodes.domain.corpus.CorpusHouse.LENA;
import static org.custodes.domain.corpus.CorpusHouse.OLGA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.access.GrantEnd;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantNotRunning;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.access.GrantTerms;
import org.custodes.domain.access.UnknownGrant;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/** What a trainer reads under a grant, and what is written down before. */
class CorpusReaderTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final CorpusHouse house = new CorpusHouse();

  private List<String> read(GrantId grant, int limit) {
    house.pass(MOMENT);
    return house.reader.next(CorpusHouse.trainer(KENJI), grant, limit).records().stream()
        .map(record -> plain(record.turns().getFirst().text()))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("[\u2060-\u2064]", "");
  }

  private void store(int count) {
    for (int no = 0; no < count; no++) {
      house.stored(RecordPurpose.TRAINING, "How long do I boil egg number " + no + "?");
    }
  }

  @Test
  void goesForwardThroughWhatWasStoredBeforeAndShowsNothingTwice() {
    store(5);
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    house.stored(RecordPurpose.TRAINING, "Stored after the grant began.");
    house.stored(RecordPurpose.CONTEXT, "Kept for context alone.");

    var seen = new ArrayList<>(read(grant, 3));
    seen.addAll(read(grant, 3));
    assertEquals(5, seen.size());
    assertEquals(5, Set.copyOf(seen).size());
    assertTrue(seen.stream().allMatch(text -> text.startsWith("How long do I boil egg")));
    house.pass(MOMENT);
    assertTrue(house.reader.next(CorpusHouse.trainer(KENJI), grant, 3).last());
    assertEquals(5, house.grants.see(grant).read());
  }

  @Test
  void eachRecordIsNotedAndEachPageIsALeafBeforeAnythingIsShown() {
    var record = house.record(house.stored(RecordPurpose.TRAINING, "Is a whale a fish?"));
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    int leaves = house.ledger.size();

    house.events.breakDown();
    assertThrows(IllegalStateException.class, () -> read(grant, 5));
    house.events.repair();
    assertEquals(0, house.events.countOf(List.of(record)));

    assertEquals(List.of("Is a whale a fish?"), read(grant, 5));
    assertEquals(1, house.events.countOf(List.of(record)));
    assertEquals(leaves + 1, house.ledger.size());
  }

  @Test
  void endsToTheSecond() {
    store(4);
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, Duration.ofHours(1)));
    house.pass(Duration.ofHours(1).minus(MOMENT).minusSeconds(1));
    assertEquals(2, read(grant, 2).size());
    house.pass(Duration.ofSeconds(1));
    assertThrows(
        GrantNotRunning.class, () -> house.reader.next(CorpusHouse.trainer(KENJI), grant, 2));
    assertEquals(GrantState.ENDED, house.grants.see(grant).state());
  }

  @Test
  void endsByVolumeAndByWithdrawal() {
    store(6);
    house.pass(DAY);
    var small = house.running(CorpusHouse.terms(3, DAY));
    assertEquals(2, read(small, 2).size());
    assertEquals(1, read(small, 2).size());
    assertThrows(GrantNotRunning.class, () -> read(small, 2));
    assertEquals(GrantEnd.USED_UP, house.grants.see(small).why().orElseThrow());

    var taken = house.running(CorpusHouse.terms(6, DAY));
    assertEquals(1, read(taken, 1).size());
    house.grants.end(taken);
    assertThrows(GrantNotRunning.class, () -> read(taken, 1));
  }

  @Test
  void waitsForBothApprovalsAndOpensForItsAskerAlone() {
    store(1);
    house.pass(DAY);
    var grant = house.grants.ask(KENJI, CorpusHouse.terms(3, DAY));
    assertThrows(GrantNotRunning.class, () -> read(grant, 1));
    house.grants.approve(OLGA, Set.of(Role.PRIVACY_OFFICER), grant);
    assertThrows(GrantNotRunning.class, () -> read(grant, 1));
    house.grants.approve(LENA, Set.of(Role.SUPPORT_LEAD), grant);
    assertThrows(
        UnknownGrant.class,
        () -> house.reader.next(CorpusHouse.trainer(Sub.of("other-trainer")), grant, 1));
    assertEquals(1, read(grant, 1).size());
  }

  @Test
  void showsNothingThatItsOwnerTookBackOrRestricted() {
    var gone = house.stored(RecordPurpose.TRAINING, "Deleted before it was read.");
    house.stored(RecordPurpose.TRAINING, "Kept.");
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    house.conversations.delete(gone, house.today());
    assertEquals(List.of("Kept."), read(grant, 1), "and not an empty page before it");

    var second = house.running(CorpusHouse.terms(10, DAY));
    house.vault.freeze(house.keyring.tag(house.people.find(ANNA).orElseThrow().id()));
    assertEquals(List.of(), read(second, 5));
    assertEquals(0, house.grants.see(second).read());
  }

  @Test
  void whatIsDeletedWhileItIsNotedIsNotShownAndLeavesNoEntry() {
    var gone = house.stored(RecordPurpose.TRAINING, "Deleted while it was opened.");
    var record = house.record(gone);
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    house.events.whenNoted(() -> house.conversations.delete(gone, house.today()));
    assertEquals(List.of(), read(grant, 1));
    assertEquals(0, house.events.countOf(List.of(record)));
  }

  @Test
  void showsTheTurnsThatItIsForUnderNamesOfTheGrant() {
    house.stored(RecordPurpose.TRAINING, "Is a whale a fish?");
    house.pass(DAY);
    var terms =
        new GrantTerms(
            RecordPurpose.TRAINING,
            Set.of(Speaker.ASSISTANT),
            5,
            DAY,
            "To see how the assistant answers.");
    var first = house.running(terms);
    var second = house.running(terms);
    house.pass(MOMENT);
    var ones = house.reader.next(CorpusHouse.trainer(KENJI), first, 1).records();
    house.pass(MOMENT);
    var others = house.reader.next(CorpusHouse.trainer(KENJI), second, 1).records();
    assertEquals(1, ones.getFirst().turns().size());
    assertEquals(Speaker.ASSISTANT, ones.getFirst().turns().getFirst().speaker());
    assertEquals(22, ones.getFirst().name().length());
    assertNotEquals(ones.getFirst().name(), others.getFirst().name());
  }

  @Test
  void whatIsCopiedNamesItsGrant() {
    store(2);
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    var other = house.running(CorpusHouse.terms(10, DAY));
    house.pass(MOMENT);
    var copied =
        house
            .reader
            .next(CorpusHouse.trainer(KENJI), grant, 2)
            .records()
            .getLast()
            .turns()
            .getFirst()
            .text()
            .strip();
    assertEquals(List.of(grant), house.grants.markedIn(copied.replace(" ", "\r\n")));
    assertFalse(house.grants.markedIn(copied).contains(other));
    assertEquals(List.of(), house.grants.markedIn(plain(copied)));
  }

  @Test
  void aSecondPageAtOnceIsRefusedAndNothingIsPassed() {
    store(2);
    house.pass(DAY);
    var grant = house.running(CorpusHouse.terms(10, DAY));
    assertEquals(1, read(grant, 1).size());
    assertThrows(
        ReadingTooFast.class, () -> house.reader.next(CorpusHouse.trainer(KENJI), grant, 1));
    assertEquals(1, read(grant, 1).size());
  }

  @Test
  void aRestoreEndsWhatWaitsAndWhatRuns() {
    store(1);
    house.pass(DAY);
    var runs = house.running(CorpusHouse.terms(10, DAY));
    var waits = house.grants.ask(KENJI, CorpusHouse.terms(10, DAY));
    assertEquals(2, house.grants.endAllAfterRestore());
    for (var grant : List.of(runs, waits)) {
      assertEquals(GrantEnd.RESTORED, house.grants.see(grant).why().orElseThrow());
      assertThrows(GrantNotRunning.class, () -> read(grant, 1));
    }
    assertEquals(0, house.grants.endAllAfterRestore());
    assertEquals(new HashSet<>(List.of(runs, waits)).size(), house.grants.newest().size());
  }

  /** More than a page of files, so that the walk has to go on behind them. */
  @Test
  void aRestoreEndsOldGrantsAlsoBehindFilesThatNobodyCanOpen() {
    var old = house.grants.ask(KENJI, CorpusHouse.terms(10, DAY));
    house.pass(MOMENT);
    for (int no = 0; no < 250; no++) {
      house.grants.shredFile(house.grants.ask(KENJI, CorpusHouse.terms(10, DAY)));
    }
    assertEquals(1, house.grants.endAllAfterRestore());
    assertEquals(GrantEnd.RESTORED, house.grants.see(old).why().orElseThrow());
  }
}
