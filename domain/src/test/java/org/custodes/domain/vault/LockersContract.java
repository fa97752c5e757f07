package org.custodes.domain.vault;

import static org.custodes.domain.vault.KeyVaultContract.ALL;
import static org.custodes.domain.vault.KeyVaultContract.ANNA;
import static org.custodes.domain.vault.KeyVaultContract.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every set of lockers keeps to, in memory or on PostgreSQL. */
public interface LockersContract {
  LocalDate TODAY = LocalDate.of(2026, 11, 24);
  SecureRandom RANDOM = new SecureRandom();

  /** It is {@link #TODAY} for the vault. */
  Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  /** The people of the same vault; ANNA and BEN are admitted to it, and at fence 1. */
  KeyVault people();

  Lockers lockers();

  TombstoneLog tombstones();

  /** ANNA and BEN, each after their first change. */
  static void admitBoth(KeyVault people) {
    for (var tag : List.of(ANNA, BEN)) {
      people.admit(KeyVaultContract.person(tag));
      people.align(new Alignment(tag, 1, false, ALL));
    }
  }

  private static NewEntry entry(RecordPurpose purpose, LocalDate expiresOn) {
    var record = RecordId.random(RANDOM);
    var wrapped = new RecordKeys(KeyVaultContract.MASTER).wrap(SealKey.random(), record);
    return new NewEntry(record, wrapped, purpose, expiresOn);
  }

  private Handle taken(SubjectTag person, NewEntry entry) {
    return lockers().take(person, 1, entry).orElseThrow();
  }

  private Handle taken(SubjectTag person) {
    return taken(person, entry(RecordPurpose.TRAINING, TODAY.plusDays(180)));
  }

  private List<Handle> listed(SubjectTag person) {
    return lockers().newest(person, Integer.MAX_VALUE, 100, ALL).stream()
        .map(LockerEntry::handle)
        .toList();
  }

  @Test
  default void givesOutNoSkippedSlotAndStillListsWhatLiesBelow() {
    var before = taken(ANNA);
    lockers().skipSlots(1_000);
    var after = taken(ANNA);
    assertEquals(List.of(after, before), listed(ANNA));
    assertEquals(1_001, lockers().newest(ANNA, Integer.MAX_VALUE, 1, ALL).getFirst().slot());
  }

  @Test
  default void listsEachPersonsRecordsNewestFirstAndNobodyElses() {
    var first = taken(ANNA);
    var bens = taken(BEN);
    var second = taken(ANNA);
    assertEquals(List.of(second, first), listed(ANNA));
    assertEquals(List.of(bens), listed(BEN));
  }

  @Test
  default void listsInPagesAndByPurpose() {
    var handles = IntStream.range(0, 5).mapToObj(no -> taken(ANNA)).toList();
    var context = taken(ANNA, entry(RecordPurpose.CONTEXT, TODAY));
    var lockers = lockers();
    var page = lockers.newest(ANNA, Integer.MAX_VALUE, 2, Set.of(RecordPurpose.TRAINING));
    assertEquals(
        List.of(handles.get(4), handles.get(3)), page.stream().map(LockerEntry::handle).toList());
    var next = lockers.newest(ANNA, page.getLast().slot(), 2, Set.of(RecordPurpose.TRAINING));
    assertEquals(
        List.of(handles.get(2), handles.get(1)), next.stream().map(LockerEntry::handle).toList());
    var other = lockers.newest(ANNA, Integer.MAX_VALUE, 9, Set.of(RecordPurpose.CONTEXT));
    assertEquals(List.of(context), other.stream().map(LockerEntry::handle).toList());
  }

  @Test
  default void givesBackWhatItTook() {
    var entry = entry(RecordPurpose.CONTEXT, TODAY.plusDays(30));
    var handle = taken(ANNA, entry);
    var found = lockers().find(handle).orElseThrow();
    assertEquals(entry.record(), found.record());
    assertEquals(entry.key(), found.key());
    assertEquals(RecordPurpose.CONTEXT, found.purpose());
    assertEquals(TODAY.plusDays(30), found.expiresOn());
    assertTrue(lockers().lives(entry.record()));
    assertEquals(Set.of(entry.record()), lockers().known(List.of(entry.record())));
  }

  @Test
  default void givesNoSlotWhereTheFenceStandsElsewhere() {
    var entry = entry(RecordPurpose.TRAINING, TODAY);
    assertEquals(Optional.empty(), lockers().take(ANNA, 0, entry));
    assertEquals(Optional.empty(), lockers().take(ANNA, 2, entry));
    assertEquals(Optional.empty(), lockers().take(new SubjectTag("c".repeat(64)), 1, entry));
    assertFalse(lockers().lives(entry.record()));
    assertEquals(List.of(), listed(ANNA));
  }

  @Test
  default void aHandleStaysTheSameAndNoTwoAreAlike() {
    var first = taken(ANNA);
    assertNotEquals(first, taken(ANNA));
    assertNotEquals(first, taken(BEN));
    assertEquals(first, listed(ANNA).getLast());
    assertEquals(Optional.of(first), Handle.of(first.text()));
  }

  @Test
  default void shredsOneRecordWithATombstoneAndLeavesAStub() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    var handle = taken(ANNA, entry);
    var kept = taken(ANNA);
    assertEquals(new Shredding.Shredded(), lockers().shred(handle, TODAY));
    assertEquals(new Shredding.Unknown(), lockers().shred(handle, TODAY));
    assertEquals(List.of(kept), listed(ANNA));
    assertFalse(lockers().lives(entry.record()));
    assertEquals(List.of(entry.record()), lockers().stubs(10));
    var tombstone = tombstones().after(0).getLast();
    assertEquals(Tombstone.Kind.RECORD, tombstone.kind());
    assertEquals(entry.record().value().toString(), tombstone.key());
  }

  @Test
  default void forgetsStubs() {
    var entry = entry(RecordPurpose.TRAINING, TODAY);
    lockers().shred(taken(ANNA, entry), TODAY);
    lockers().forget(List.of(entry.record()));
    assertEquals(List.of(), lockers().stubs(10));
    assertEquals(Set.of(), lockers().known(List.of(entry.record())));
  }

  @Test
  default void givesNoSlotTwice() {
    var gone = entry(RecordPurpose.TRAINING, TODAY);
    var handle = taken(ANNA, gone);
    var kept = taken(ANNA);
    lockers().shred(handle, TODAY);
    lockers().forget(List.of(gone.record()));
    var next = taken(ANNA);
    assertNotEquals(kept, next);
    assertNotEquals(handle, next);
  }

  @Test
  default void discardsAKeyWhoseRecordNeverCame() {
    var entry = entry(RecordPurpose.TRAINING, TODAY);
    taken(ANNA, entry);
    lockers().discard(entry.record());
    assertEquals(List.of(), listed(ANNA));
    assertEquals(List.of(), lockers().stubs(10));
  }

  @Test
  default void expiresWhatIsPastItsDayAndNotOnIt() {
    var yesterday = entry(RecordPurpose.TRAINING, TODAY.minusDays(1));
    taken(ANNA, yesterday);
    var today = taken(ANNA, entry(RecordPurpose.TRAINING, TODAY));
    assertEquals(1, lockers().expire(TODAY));
    assertEquals(0, lockers().expire(TODAY));
    assertEquals(List.of(today), listed(ANNA));
    assertEquals(List.of(yesterday.record()), lockers().stubs(10));
  }

  @Test
  default void aligningShredsWhatTheStateNoLongerAllowsAndNothingElse() {
    var gone = entry(RecordPurpose.TRAINING, TODAY);
    taken(ANNA, gone);
    var kept = taken(ANNA, entry(RecordPurpose.CONTEXT, TODAY));
    var bens = taken(BEN);
    people().align(new Alignment(ANNA, 2, true, Set.of(RecordPurpose.CONTEXT)));
    assertEquals(List.of(kept), listed(ANNA));
    assertEquals(List.of(bens), listed(BEN));
    assertEquals(List.of(gone.record()), lockers().stubs(10));
    var kinds = tombstones().after(0).stream().map(Tombstone::kind).toList();
    assertEquals(List.of(Tombstone.Kind.RECORD, Tombstone.Kind.FENCE), kinds);
  }

  @Test
  default void freezesAndThawsOnePersonsRecords() {
    taken(ANNA);
    taken(BEN);
    people().freeze(ANNA);
    assertTrue(lockers().newest(ANNA, 9, 9, ALL).getFirst().frozen());
    assertFalse(lockers().newest(BEN, 9, 9, ALL).getFirst().frozen());
    people().align(new Alignment(ANNA, 2, false, ALL));
    assertFalse(lockers().newest(ANNA, 9, 9, ALL).getFirst().frozen());
  }

  @Test
  default void aRecordsTombstoneShredsItAgain() {
    var entry = entry(RecordPurpose.TRAINING, TODAY);
    taken(ANNA, entry);
    tombstones().append(List.of(Tombstone.Entry.record(entry.record())));
    assertEquals(1, people().catchUpWithTombstones().applied());
    assertFalse(lockers().lives(entry.record()));
  }

  @Test
  default void emptiesOneLocker() {
    taken(ANNA);
    taken(ANNA, entry(RecordPurpose.CONTEXT, TODAY));
    var bens = taken(BEN);
    lockers().shredAll(ANNA, TODAY);
    assertEquals(List.of(), listed(ANNA));
    assertEquals(List.of(bens), listed(BEN));
    assertEquals(2, lockers().stubs(10).size());
  }

  @Test
  default void findsAHandleInItsOwnLockerOnly() {
    var handle = taken(ANNA);
    assertTrue(lockers().find(ANNA, handle).isPresent());
    assertEquals(Optional.empty(), lockers().find(BEN, handle));
    lockers().shred(handle, TODAY);
    assertEquals(Optional.empty(), lockers().find(ANNA, handle));
  }

  @Test
  default void walksAllLiveRecordsInPages() {
    IntStream.range(0, 5).forEach(no -> taken(no % 2 == 0 ? ANNA : BEN));
    lockers().shred(taken(ANNA), TODAY);
    var first = lockers().live(Optional.empty(), 3);
    var rest = lockers().live(Optional.of(first.getLast()), 3);
    assertEquals(3, first.size());
    assertEquals(2, rest.size());
    assertEquals(2, lockers().known(rest).size());
  }

  @Test
  default void othersReadWhatIsLiveNotFrozenAndNotKeptByAHoldAlone() {
    var live = entry(RecordPurpose.TRAINING, TODAY.plusDays(3));
    var overdue = entry(RecordPurpose.TRAINING, TODAY.minusDays(1));
    var shredded = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    taken(ANNA, live);
    taken(ANNA, overdue);
    lockers().shred(taken(ANNA, shredded), TODAY);
    var takenBack = entry(RecordPurpose.TRAINING, TODAY.plusDays(3));
    lockers().shred(taken(ANNA, heldThrough(takenBack, TODAY.plusDays(9))), TODAY);
    hold(2, everythingThrough(TODAY.plusDays(9)));
    var all = List.of(live.record(), overdue.record(), shredded.record(), takenBack.record());
    assertEquals(Map.of(live.record(), live.key()), lockers().readable(all, TODAY));
    people().freeze(ANNA);
    assertEquals(Map.of(), lockers().readable(all, TODAY));
  }

  private static NewEntry heldThrough(NewEntry entry, LocalDate until) {
    return new NewEntry(
        entry.record(), entry.key(), entry.purpose(), entry.expiresOn(), Optional.of(until));
  }

  private static HeldRecords everythingThrough(LocalDate day) {
    return new HeldRecords(Optional.of(day), Map.of(), false);
  }

  private void hold(int fence, HeldRecords held) {
    people().align(new Alignment(ANNA, fence, false, ALL, held));
  }

  private Optional<LocalDate> heldUntil(Handle handle) {
    return lockers().find(handle).orElseThrow().heldUntil();
  }

  @Test
  default void holdsExactlyWhatIsListedAndLetsTheRestGo() {
    var held = taken(ANNA, entry(RecordPurpose.TRAINING, TODAY.minusDays(1)));
    var other = entry(RecordPurpose.TRAINING, TODAY.minusDays(1));
    taken(ANNA, other);
    var bens = taken(BEN);
    hold(2, new HeldRecords(Optional.empty(), Map.of(held, TODAY.plusDays(9)), false));
    assertEquals(Optional.of(TODAY.plusDays(9)), heldUntil(held));
    assertEquals(Optional.empty(), heldUntil(bens));
    assertEquals(1, lockers().expire(TODAY));
    assertEquals(List.of(held), listed(ANNA));
    assertEquals(List.of(other.record()), lockers().stubs(9));
  }

  @Test
  default void aHoldKeepsThroughItsLastDayAndNoLonger() {
    var held = taken(ANNA, entry(RecordPurpose.TRAINING, TODAY.minusDays(1)));
    hold(2, everythingThrough(TODAY.plusDays(1)));
    assertEquals(0, lockers().expire(TODAY.plusDays(1)));
    assertEquals(List.of(held), listed(ANNA));
    assertEquals(1, lockers().expire(TODAY.plusDays(2)));
    assertEquals(List.of(), listed(ANNA));
  }

  @Test
  default void theLatestOfSeveralHoldsCounts() {
    var longer = taken(ANNA);
    var shorter = taken(ANNA);
    var some = Map.of(longer, TODAY.plusDays(30), shorter, TODAY.plusDays(3));
    hold(2, new HeldRecords(Optional.of(TODAY.plusDays(9)), some, false));
    assertEquals(Optional.of(TODAY.plusDays(30)), heldUntil(longer));
    assertEquals(Optional.of(TODAY.plusDays(9)), heldUntil(shorter));
  }

  @Test
  default void aHoldThatEndedEarlyHoldsNothing() {
    var handle = taken(ANNA);
    hold(2, everythingThrough(TODAY.plusDays(9)));
    hold(3, HeldRecords.NONE);
    assertEquals(Optional.empty(), heldUntil(handle));
  }

  @Test
  default void ofAClosedPersonExactlyWhatTheEndedHoldKeptIsLetGo() {
    var released = taken(ANNA);
    var kept = taken(ANNA);
    var unknown = taken(ANNA);
    var ended = TODAY.plusDays(9);
    hold(
        2,
        new HeldRecords(
            Optional.empty(),
            Map.of(released, ended, kept, ended, unknown, TODAY.plusDays(5)),
            false));
    var others = new HeldRecords(Optional.empty(), Map.of(kept, ended), false);

    people().release(ANNA, ended, others);
    assertEquals(Optional.of(ended), heldUntil(released), "somebody who is not closed");

    people().close(ANNA, 3);
    people().release(ANNA, ended, others);
    assertEquals(Optional.empty(), heldUntil(released));
    assertEquals(Optional.of(ended), heldUntil(kept));
    assertEquals(Optional.of(TODAY.plusDays(5)), heldUntil(unknown));
  }

  @Test
  default void whatMayBeIncompleteLengthensAHoldAndNeverShortensIt() {
    var longer = taken(ANNA);
    var shorter = taken(ANNA);
    var unheld = taken(ANNA);
    hold(
        2,
        new HeldRecords(
            Optional.empty(),
            Map.of(longer, TODAY.plusDays(9), shorter, TODAY.plusDays(3)),
            false));
    hold(3, new HeldRecords(Optional.empty(), Map.of(shorter, TODAY.plusDays(5)), true));
    assertEquals(Optional.of(TODAY.plusDays(9)), heldUntil(longer));
    assertEquals(Optional.of(TODAY.plusDays(5)), heldUntil(shorter));
    assertEquals(Optional.empty(), heldUntil(unheld));
  }

  @Test
  default void whatIsHeldIsNotShreddedButExpiresToday() {
    var deleted = taken(ANNA);
    var disallowed = taken(ANNA, entry(RecordPurpose.CONTEXT, TODAY.plusDays(30)));
    hold(2, everythingThrough(TODAY.plusDays(9)));
    assertEquals(new Shredding.Held(TODAY.plusDays(9)), lockers().shred(deleted, TODAY));
    people()
        .align(
            new Alignment(
                ANNA,
                3,
                true,
                Set.of(RecordPurpose.TRAINING),
                everythingThrough(TODAY.plusDays(9))));
    lockers().shredAll(ANNA, TODAY);
    assertEquals(List.of(disallowed, deleted), listed(ANNA));
    assertEquals(TODAY, lockers().find(deleted).orElseThrow().expiresOn());
    assertEquals(TODAY, lockers().find(disallowed).orElseThrow().expiresOn());
    assertEquals(2, lockers().expire(TODAY.plusDays(10)));
  }

  @Test
  default void whatWaitsForItsHoldToEndIsWrittenIntoTheLogOnce() {
    taken(ANNA);
    var held = everythingThrough(TODAY.plusDays(9));
    people().align(new Alignment(ANNA, 2, true, Set.of(), held));
    long head = tombstones().head();
    people().align(new Alignment(ANNA, 3, false, Set.of(), held));
    assertEquals(head, tombstones().head());
    people().align(new Alignment(ANNA, 4, false, Set.of()));
    assertEquals(List.of(), listed(ANNA));
  }

  @Test
  default void aNewRecordComesHeldWhereEverythingIs() {
    var plain = entry(RecordPurpose.TRAINING, TODAY.minusDays(1));
    var held =
        new NewEntry(
            plain.record(),
            plain.key(),
            plain.purpose(),
            plain.expiresOn(),
            Optional.of(TODAY.plusDays(9)));
    assertEquals(Optional.of(TODAY.plusDays(9)), heldUntil(taken(ANNA, held)));
    assertEquals(0, lockers().expire(TODAY));
  }

  @Test
  default void keepsAKeyInNobodysLocker() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.minusDays(1));
    lockers().keepUnowned(entry);
    lockers().keepUnowned(entry);
    assertTrue(lockers().lives(entry.record()));
    assertEquals(List.of(), listed(ANNA));
    assertEquals(1, lockers().expire(TODAY));
    assertEquals(List.of(entry.record()), lockers().stubs(10));
  }

  @Test
  default void closesAPersonWithAllTheirKeysAndNobodyElse() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    taken(ANNA, entry);
    var bens = taken(BEN);
    people().close(ANNA, 2);
    var anna = people().person(ANNA).orElseThrow();
    assertTrue(anna.closing());
    assertEquals(Optional.empty(), anna.state());
    assertEquals(2, anna.fence());
    assertEquals(Set.of(ANNA), people().closed());
    assertEquals(new Lockers.Remains(0, 1, Optional.empty()), lockers().remains(ANNA));
    assertEquals(List.of(bens), listed(BEN));
    assertTrue(people().person(BEN).orElseThrow().state().isPresent());
    var tombstone = tombstones().after(0).getLast();
    assertEquals(Tombstone.Kind.SUBJECT, tombstone.kind());
    assertEquals(ANNA.hex(), tombstone.key());
  }

  @Test
  default void givesAClosedPersonNoSlotAndRaisesNoFenceForThem() {
    people().close(ANNA, 2);
    people().align(new Alignment(ANNA, 3, false, ALL));
    assertEquals(2, people().person(ANNA).orElseThrow().fence());
    assertEquals(Optional.empty(), lockers().take(ANNA, 2, entry(RecordPurpose.TRAINING, TODAY)));
  }

  @Test
  default void closingTwiceWritesOneTombstone() {
    people().close(ANNA, 2);
    long head = tombstones().head();
    people().close(ANNA, 3);
    people().close(new SubjectTag("c".repeat(64)), 1);
    assertEquals(head, tombstones().head());
  }

  @Test
  default void removesAClosedPersonOnceNothingOfTheirsIsLeft() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    taken(ANNA, entry);
    assertFalse(people().remove(ANNA), "who is not closed stays");
    people().close(ANNA, 2);
    assertFalse(people().remove(ANNA), "a stub may still have its row");
    lockers().forget(List.of(entry.record()));
    assertTrue(people().remove(ANNA));
    assertEquals(Optional.empty(), people().person(ANNA));
    assertTrue(people().remove(ANNA), "gone is gone");
    assertEquals(Set.of(), people().closed());
  }

  @Test
  default void aPersonsTombstoneClosesThemAgain() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    taken(ANNA, entry);
    tombstones().append(List.of(Tombstone.Entry.subject(ANNA, 5)));
    people().catchUpWithTombstones();
    assertFalse(lockers().lives(entry.record()));
    assertEquals(Optional.empty(), people().person(ANNA).orElseThrow().state());
  }

  @Test
  default void aCutLeavesTheRecordsToNobody() {
    var entry = entry(RecordPurpose.TRAINING, TODAY.plusDays(9));
    var handle = taken(ANNA, entry);
    var before = people().person(ANNA).orElseThrow();
    people().cut(ANNA, 2);
    assertTrue(lockers().lives(entry.record()), "it stays, and is anonymous from now on");
    assertEquals(List.of(), listed(ANNA));
    assertEquals(Optional.empty(), lockers().find(handle));
    assertEquals(new Shredding.Unknown(), lockers().shred(handle, TODAY));
    assertEquals(new Lockers.Remains(0, 0, Optional.empty()), lockers().remains(ANNA));
    assertEquals(Tombstone.Kind.CUT, tombstones().after(0).getLast().kind());
    var after = people().person(ANNA).orElseThrow();
    assertEquals(2, after.fence());
    assertEquals(
        new PersonKeys(KeyVaultContract.MASTER)
            .stateKey(before)
            .map(key -> key.derive("same"))
            .map(bytes -> List.of(bytes[0], bytes[31])),
        new PersonKeys(KeyVaultContract.MASTER)
            .stateKey(after)
            .map(key -> key.derive("same"))
            .map(bytes -> List.of(bytes[0], bytes[31])),
        "what main holds of them still opens");
  }

  @Test
  default void whatIsStoredAfterACutHasAnotherHandle() {
    var old = taken(ANNA);
    people().cut(ANNA, 2);
    var fresh =
        lockers().take(ANNA, 2, entry(RecordPurpose.TRAINING, TODAY.plusDays(9))).orElseThrow();
    assertNotEquals(old, fresh);
    assertEquals(List.of(fresh), listed(ANNA));
  }

  @Test
  default void aCutsTombstoneCutsAgain() {
    var handle = taken(ANNA);
    tombstones().append(List.of(Tombstone.Entry.cut(ANNA, 4)));
    people().catchUpWithTombstones();
    assertEquals(Optional.empty(), lockers().find(handle));
    assertEquals(List.of(), listed(ANNA));
    assertEquals(4, people().person(ANNA).orElseThrow().fence());
  }
}
