package org.custodes.domain.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.KeyVaultContract;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.NewEntry;
import org.custodes.domain.vault.PersonKeys;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.VaultOutOfReach;
import org.junit.jupiter.api.Test;

/** The two databases as they stand after changes, crashes and restores. */
class PeopleTest {
  private static final Sub ANNA = Sub.of("anna-sub");
  private static final Sub BEN = Sub.of("ben-sub");
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final FakeTombstones tombstones = new FakeTombstones();
  private final FakeKeyVault vault = new FakeKeyVault(tombstones);
  private final FakeSubjects subjects = new FakeSubjects();
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring = new Keyring(vault, master);
  private final List<Leaf> ledger = new ArrayList<>();
  private final MainTransaction main =
      new MainTransaction(
          subjects, ledger::add, (Iterable<FollowsState>) List.<FollowsState>of(), List.of());
  private final People people =
      new People(subjects, vault, keyring, new PersonKeys(master), main, new SecureRandom(), CLOCK);
  private final Reconciliation reconciliation =
      new Reconciliation(subjects, people, vault, keyring);

  private static PersonChange says(ConsentState state) {
    return before ->
        PersonChange.Outcome.ofState(
            before
                .state()
                .decided(
                    Purpose.TRAINING,
                    new KeptConsent(state, before.state().events(), NOON, "1", "en", "settings")),
            state.name());
  }

  private boolean allowsTraining(Sub sub) {
    return people.find(sub).orElseThrow().state().allows(Purpose.TRAINING);
  }

  @Test
  void comesIntoBeingWithTheFirstChange() {
    assertTrue(people.find(ANNA).isEmpty());
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    assertEquals(1, anna.fence());
    assertTrue(allowsTraining(ANNA));
    assertTrue(people.find(BEN).isEmpty());
    assertEquals(1, ledger.size());
  }

  @Test
  void takesBackAtOnceAndForGood() {
    people.change(ANNA, says(ConsentState.GIVEN));
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    assertFalse(allowsTraining(ANNA));
    assertEquals(1, tombstones.head());
  }

  @Test
  void finishesAnAlignmentThatACrashCutOff() {
    people.change(ANNA, says(ConsentState.GIVEN));
    PersonChange withdrawAndLoseTheVault =
        before -> {
          var outcome = says(ConsentState.WITHDRAWN).decide(before);
          return new PersonChange.Outcome(
              outcome.next(), false, outcome.body(), after -> vault.unplug());
        };
    assertThrows(VaultOutOfReach.class, () -> people.change(ANNA, withdrawAndLoseTheVault));
    vault.plug();
    assertFalse(allowsTraining(ANNA), "main is the truth where it is ahead");
    assertEquals(1, tombstones.head(), "whoever came next wrote the tombstone");
  }

  @Test
  void anOldMainDatabaseRevivesNothing() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var backup = subjects.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    subjects.restore(backup);
    assertFalse(allowsTraining(ANNA));
    assertTrue(people.find(ANNA).orElseThrow().inDoubt());
  }

  @Test
  void bothDatabasesFromBeforeAWithdrawalReviveNothingOnceTheLogIsApplied() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var mainBackup = subjects.backup();
    var vaultBackup = vault.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    subjects.restore(mainBackup);
    vault.restore(vaultBackup);
    vault.catchUpWithTombstones();
    assertFalse(allowsTraining(ANNA));
  }

  @Test
  void anOldVaultIsBroughtBackInLine() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var backup = vault.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    people.change(ANNA, says(ConsentState.GIVEN));
    vault.restore(backup);
    assertTrue(allowsTraining(ANNA), "the person's last word stands in main");
  }

  @Test
  void whatAnOldDatabaseSaysCountsAgainOnceThePersonSaysItAgain() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var backup = subjects.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    subjects.restore(backup);
    var again = people.change(ANNA, says(ConsentState.GIVEN));
    assertEquals(4, again.fence(), "one above the vault");
    assertTrue(allowsTraining(ANNA));
    assertFalse(people.find(ANNA).orElseThrow().inDoubt());
  }

  @Test
  void aBandThatAnOldDatabaseForgotCannotBeRaised() {
    people.change(
        ANNA,
        before -> PersonChange.Outcome.ofState(before.state().aged(AgeBand.FROM_16_TO_17), "band"));
    var backup = subjects.backup();
    people.change(ANNA, says(ConsentState.GIVEN));
    subjects.restore(backup);
    people.change(ANNA, says(ConsentState.GIVEN));
    assertThrows(
        AgeBandMayOnlyGoDown.class,
        () ->
            people.change(
                ANNA,
                before ->
                    PersonChange.Outcome.ofState(before.state().aged(AgeBand.ADULT), "band")));
  }

  private static PersonChange holdEverything(LocalDate until) {
    return before ->
        PersonChange.Outcome.ofState(
            before
                .state()
                .held(new KeptHold(new UUID(1, 1), until, new HoldScope.Everything()), TODAY),
            "held");
  }

  @Test
  void othersChangeSomebodyByTheirId() {
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    var held = people.changeFor(anna.id(), holdEverything(TODAY.plusDays(9)));
    assertEquals(2, held.fence());
    assertEquals(1, people.find(anna.id()).orElseThrow().state().holds().all().size());
    assertTrue(allowsTraining(ANNA));
  }

  @Test
  void othersChangeNobodyWhoIsForgotten() {
    var nobody = new SubjectId(new UUID(4, 4));
    assertThrows(UnknownPerson.class, () -> people.changeFor(nobody, holdEverything(TODAY)));
    assertTrue(people.find(nobody).isEmpty());
  }

  @Test
  void othersChangeNobodyInDoubt() {
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    var backup = subjects.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    subjects.restore(backup);
    assertThrows(PersonInDoubt.class, () -> people.changeFor(anna.id(), holdEverything(TODAY)));
    assertTrue(people.find(ANNA).orElseThrow().inDoubt());
  }

  @Test
  void aHoldThatARestoredDatabaseForgotEndsOnItsDayAndNotBefore() {
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    var tag = keyring.tag(anna.id());
    var record = RecordId.random(new SecureRandom());
    var wrapped = new RecordKeys(master).wrap(SealKey.random(), record);
    vault.take(tag, 1, new NewEntry(record, wrapped, RecordPurpose.TRAINING, TODAY));
    var backup = subjects.backup();
    var until = TODAY.plusDays(9);
    people.changeFor(anna.id(), holdEverything(until));
    subjects.restore(backup);

    people.change(ANNA, says(ConsentState.GIVEN));
    people.change(ANNA, says(ConsentState.GIVEN));
    var kept = vault.newest(tag, 9, 9, Set.of(RecordPurpose.TRAINING)).getFirst();
    assertEquals(Optional.of(until), kept.heldUntil());
  }

  @Test
  void decidesAnewWhenSomebodyElseWasFaster() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var interrupted = new AtomicBoolean();
    people.change(
        ANNA,
        before -> {
          if (interrupted.compareAndSet(false, true)) {
            people.change(ANNA, says(ConsentState.WITHDRAWN));
          }
          return PersonChange.Outcome.ofState(before.state().storing(false), "off");
        });
    var anna = people.find(ANNA).orElseThrow();
    assertEquals(3, anna.fence());
    assertFalse(anna.state().storageEnabled());
    assertEquals(
        ConsentState.WITHDRAWN, anna.state().consent(Purpose.TRAINING).orElseThrow().state());
  }

  @Test
  void aReaderWhomAChangeOvertakesDoubtsNothing() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var overtaken = new AtomicBoolean();
    var slow =
        new People(
            new OvertakenSubjects(
                subjects,
                () -> {
                  if (overtaken.compareAndSet(false, true)) {
                    people.change(ANNA, says(ConsentState.GIVEN));
                  }
                }),
            vault,
            keyring,
            new PersonKeys(master),
            main,
            new SecureRandom(),
            CLOCK);
    var anna = slow.find(ANNA).orElseThrow();
    assertTrue(overtaken.get());
    assertFalse(anna.inDoubt());
    assertTrue(anna.state().allows(Purpose.TRAINING));
  }

  @Test
  void twoFirstChangesMakeOnePerson() {
    var interrupted = new AtomicBoolean();
    people.change(
        ANNA,
        before -> {
          if (interrupted.compareAndSet(false, true)) {
            people.change(ANNA, says(ConsentState.GIVEN));
          }
          return PersonChange.Outcome.ofState(before.state().storing(true), "on");
        });
    assertTrue(allowsTraining(ANNA));
    assertEquals(1, subjects.backup().size());
    assertEquals(1, vault.backup().people().size(), "the loser's keys are dismissed");
  }

  @Test
  void aRefusedChangeLeavesNoTrace() {
    assertThrows(
        AgeBandMayOnlyGoDown.class,
        () ->
            people.change(
                ANNA,
                before -> {
                  throw new AgeBandMayOnlyGoDown();
                }));
    assertTrue(subjects.backup().isEmpty());
    assertTrue(vault.backup().people().isEmpty());
    assertTrue(ledger.isEmpty());
  }

  @Test
  void theWalkAlignsAndDismissesWhatACrashLeft() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var older = vault.backup();
    people.change(ANNA, says(ConsentState.WITHDRAWN));
    people.change(BEN, says(ConsentState.GIVEN));
    vault.restore(older);
    vault.admit(new PersonKeys(master).make(KeyVaultContract.BEN));
    var found = reconciliation.walk(true);
    assertEquals(new Reconciliation.Findings(2, 1, 0, 1, 1), found);
    assertEquals(new Reconciliation.Findings(2, 0, 0, 1, 0), reconciliation.walk(true));
  }

  @Test
  void theSecondNightDismissesWhoWasNeverBorn() {
    people.change(ANNA, says(ConsentState.GIVEN));
    vault.admit(new PersonKeys(master).make(KeyVaultContract.BEN));
    assertEquals(0, reconciliation.walk(false).strangers(), "their row may be about to come");
    var other = new SubjectTag("c".repeat(64));
    vault.admit(new PersonKeys(master).make(other));
    assertEquals(1, reconciliation.walk(false).strangers());
    assertEquals(Set.of(other), vault.newcomers());
    assertTrue(people.find(ANNA).isPresent());
  }

  @Test
  void theRepairFindsWhomATombstoneDoubtsThoughAligningOthersHasAppliedIt() {
    people.change(ANNA, says(ConsentState.GIVEN));
    people.change(BEN, says(ConsentState.GIVEN));
    var vaultBefore = vault.backup();
    people.change(ANNA, says(ConsentState.GIVEN));
    var mainBefore = subjects.backup();
    people.change(BEN, says(ConsentState.WITHDRAWN));
    subjects.restore(mainBefore);
    vault.restore(vaultBefore);

    var repaired = reconciliation.repair();

    assertEquals(1, repaired.aligned(), "main is ahead for one of them");
    assertEquals(1, repaired.tombstones());
    assertEquals(1, repaired.found().inDoubt(), "and too old for the other");
    assertFalse(allowsTraining(BEN));
    assertEquals(0, reconciliation.repair().tombstones());
  }

  @Test
  void somebodyWhoseKeysAreGoneStartsAfresh() {
    var empty = vault.backup();
    people.change(ANNA, says(ConsentState.GIVEN));
    var systemKeys = vault.backup().systemKeys();
    vault.restore(new FakeKeyVault.Backup(empty.people(), systemKeys, 0));
    assertTrue(people.find(ANNA).isEmpty());
  }

  @Test
  void printsNothingOfThePerson() {
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    assertEquals("[person]", anna.toString());
    assertEquals("[sub]", ANNA.toString());
  }

  @Test
  void aCutMovesTheFenceAndKeepsTheChoices() {
    people.change(ANNA, says(ConsentState.GIVEN));
    people.cut(ANNA);
    assertTrue(allowsTraining(ANNA));
    assertEquals(2, people.find(ANNA).orElseThrow().fence());
    assertEquals(Tombstone.Kind.CUT, tombstones.after(0).getLast().kind());
    assertThrows(UnknownPerson.class, () -> people.cut(BEN));
  }

  @Test
  void nobodyIsCutOffFromWhatALegalHoldKeeps() {
    people.change(ANNA, says(ConsentState.GIVEN));
    var hold = new KeptHold(new UUID(5, 5), TODAY.plusDays(9), new HoldScope.Everything());
    people.change(
        ANNA, before -> PersonChange.Outcome.ofState(before.state().held(hold, TODAY), "held"));
    assertThrows(LegalHoldPreventsCut.class, () -> people.cut(ANNA));
  }

  @Test
  void theWalkRemovesWhomAnErasureLeftClosed() {
    var anna = people.change(ANNA, says(ConsentState.GIVEN));
    vault.close(keyring.tag(anna.id()), 2);
    reconciliation.walk(true);
    assertEquals(Optional.empty(), vault.person(keyring.tag(anna.id())));
  }
}
