package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.lifecycle.FakeRestore;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.FakeSubjects;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.Shredding;
import org.junit.jupiter.api.Test;

/** Records as they are stored, reached through their owner's locker, and deleted. */
class ConversationsTest {
  private static final Sub ANNA = Sub.of("anna-sub");
  private static final Sub BEN = Sub.of("ben-sub");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeKeyVault vault = new FakeKeyVault(new FakeTombstones());
  private final Keyring keyring = new Keyring(vault, master);
  private final List<Leaf> ledger = new ArrayList<>();
  private final FakeRecords records = new FakeRecords();
  private final People people =
      PeopleOn.people(new FakeSubjects(), vault, keyring, master, leaf -> {});
  private final Conversations conversations =
      ConversationsOn.conversations(vault, keyring, master, records, ledger::add);

  private Person says(Sub sub, ConsentState decision) {
    return people.change(sub, PeopleOn.says(Purpose.TRAINING, decision));
  }

  private static List<MaskedUtterance> chat(String text) {
    return List.of(
        new MaskedUtterance(Speaker.USER, text, List.of()),
        new MaskedUtterance(Speaker.ASSISTANT, "Of course.", List.of()));
  }

  private Optional<Handle> store(Person person, String text) {
    return conversations.store(
        person, RecordPurpose.TRAINING, chat(text), TODAY.plusDays(180), of -> Alongside.NOTHING);
  }

  private List<OpenedRecord> all(Person person) {
    return conversations.open(
        conversations.newest(
            person.id(), Integer.MAX_VALUE, 100, EnumSet.allOf(RecordPurpose.class)));
  }

  @Test
  void opensWhatWasStoredForItsOwnerOnly() {
    var anna = says(ANNA, ConsentState.GIVEN);
    var ben = says(BEN, ConsentState.GIVEN);
    var handle = store(anna, "How do I grow basil?").orElseThrow();
    var opened = all(anna);
    assertEquals(handle, opened.getFirst().kept().handle());
    assertEquals(
        List.of(
            new Utterance(Speaker.USER, "How do I grow basil?"),
            new Utterance(Speaker.ASSISTANT, "Of course.")),
        opened.getFirst().conversation());
    assertEquals(List.of(), all(ben));
    assertEquals(Optional.empty(), conversations.own(ben.id(), handle));
  }

  @Test
  void sealsTheSameTextDifferentlyEachTimeAndNeverInTheClear() {
    var anna = says(ANNA, ConsentState.GIVEN);
    store(anna, "canary text");
    store(anna, "canary text");
    var rows = records.find(records.page(Optional.empty(), 10));
    assertNotEquals(List.of(rows.get(0).sealed()), List.of(rows.get(1).sealed()));
    rows.forEach(
        row ->
            assertTrue(!new String(row.sealed(), StandardCharsets.ISO_8859_1).contains("canary")));
    assertEquals(512, rows.getFirst().sealed().length);
  }

  @Test
  void whatIsDeletedIsNotCountedAgainWhileItsRowWaitsForThePurge() {
    var anna = says(ANNA, ConsentState.GIVEN);
    store(anna, "first");
    var second = store(anna, "second").orElseThrow();
    var erasure = new ConversationErasure(vault, keyring, null, Clock.systemUTC());
    conversations.delete(second, TODAY);
    assertEquals(1, erasure.present(anna.id()));
    assertEquals(2, erasure.remaining(anna.id()));
  }

  @Test
  void storesNothingForSomebodyWhoChangedTheirMindSince() {
    var asRead = says(ANNA, ConsentState.GIVEN);
    says(ANNA, ConsentState.WITHDRAWN);
    assertEquals(Optional.empty(), store(asRead, "too late"));
    assertEquals(List.of(), records.page(Optional.empty(), 10));
  }

  @Test
  void takesBackWhatWasStoredWhileItsGroundFellAway() {
    var anna = says(ANNA, ConsentState.GIVEN);
    var withdrawnMeanwhile =
        conversations.store(
            anna,
            RecordPurpose.TRAINING,
            chat("in between"),
            TODAY,
            handle ->
                new Alongside() {
                  @Override
                  public void insert() {
                    says(ANNA, ConsentState.WITHDRAWN);
                  }

                  @Override
                  public void delete() {
                    // nothing was written beside the record
                  }
                });
    assertEquals(Optional.empty(), withdrawnMeanwhile);
    assertEquals(List.of(), records.page(Optional.empty(), 10));
  }

  @Test
  void keepsNothingWhereTheAnswerWasGivenAlready() {
    var anna = says(ANNA, ConsentState.GIVEN);
    var taken =
        new Alongside() {
          @Override
          public void insert() {
            throw new Taken();
          }

          @Override
          public void delete() {
            throw new AssertionError("nothing was inserted");
          }
        };
    assertThrows(
        Alongside.Taken.class,
        () ->
            conversations.store(
                anna, RecordPurpose.TRAINING, chat("twice"), TODAY, handle -> taken));
    assertEquals(List.of(), all(anna));
    assertEquals(List.of(), vault.live(Optional.empty(), 10));
  }

  @Test
  void withdrawingShredsAndThePurgeDeletesTheRows() {
    var anna = says(ANNA, ConsentState.GIVEN);
    var bens = says(BEN, ConsentState.GIVEN);
    store(anna, "one");
    store(anna, "two");
    store(bens, "three");
    says(ANNA, ConsentState.WITHDRAWN);
    assertEquals(List.of(), all(anna));
    assertEquals(2, ConversationsOn.purge(vault, records, ledger::add));
    assertEquals(1, records.page(Optional.empty(), 10).size());
    assertEquals(1, all(bens).size());
  }

  @Test
  void deletingOneLeavesTheOthersAndALeaf() {
    var anna = says(ANNA, ConsentState.GIVEN);
    var one = store(anna, "one").orElseThrow();
    var two = store(anna, "two").orElseThrow();
    int leaves = ledger.size();
    assertEquals(new Shredding.Shredded(), conversations.delete(one, TODAY));
    assertEquals(new Shredding.Unknown(), conversations.delete(one, TODAY));
    assertEquals(leaves + 1, ledger.size());
    assertEquals(two, all(anna).getFirst().kept().handle());
    assertEquals(1, all(anna).size());
  }

  @Test
  void purgesRowsThatNobodyHasAKeyFor() {
    var anna = says(ANNA, ConsentState.GIVEN);
    store(anna, "kept");
    records.insert(RecordsContract.row());
    strays().purgeKeyless();
    assertEquals(1, records.page(Optional.empty(), 10).size());
    assertEquals(1, all(anna).size());
  }

  @Test
  void discardsAKeyWithoutARowOnlyWhenItIsMetTwice() {
    var anna = says(ANNA, ConsentState.GIVEN);
    store(anna, "kept");
    store(anna, "its row never came");
    var lost = vault.newest(keyring.tag(anna.id()), Integer.MAX_VALUE, 1, TRAINING).getFirst();
    records.delete(List.of(lost.record()));
    var strays = strays();
    strays.discardRowless();
    assertEquals(2, vault.live(Optional.empty(), 10).size());
    strays.discardRowless();
    assertEquals(1, vault.live(Optional.empty(), 10).size());
    assertEquals(1, all(anna).size());
  }

  @Test
  void countsAndPurgesRecordsWhoseKeysAnOldVaultDoesNotHave() {
    var anna = says(ANNA, ConsentState.GIVEN);
    ConversationsOn.store(conversations, anna, chat("kept"), TODAY.plusDays(180));
    ConversationsOn.store(conversations, anna, chat("younger"), TODAY.plusDays(180));
    vault.discard(vault.live(Optional.empty(), 1).getFirst());
    var keyless =
        new KeylessRecords(
            vault, records, new RecordTransaction(records, new FakeAccessEvents(), ledger::add));
    assertEquals(1, keyless.count());
    assertEquals(2, records.page(Optional.empty(), 10).size());
    keyless.purge();
    assertEquals(0, keyless.count());
    assertEquals(1, records.page(Optional.empty(), 10).size());
  }

  @Test
  void theNightlyWalkKeepsItsHandsOffWhileARestoreIsOpen() {
    var anna = says(ANNA, ConsentState.GIVEN);
    ConversationsOn.store(conversations, anna, chat("younger"), TODAY.plusDays(180));
    vault.discard(vault.live(Optional.empty(), 1).getFirst());
    var open = FakeRestore.openOfVault();
    var main = new RecordTransaction(records, new FakeAccessEvents(), ledger::add);
    new Strays(vault, records, main, open).step(null, () -> {});
    assertEquals(1, records.page(Optional.empty(), 10).size());
    new Strays(vault, records, main, FakeRestore.none()).step(null, () -> {});
    assertEquals(0, records.page(Optional.empty(), 10).size());
  }

  private static final EnumSet<RecordPurpose> TRAINING = EnumSet.of(RecordPurpose.TRAINING);

  private Strays strays() {
    return new Strays(
        vault,
        records,
        new RecordTransaction(records, new FakeAccessEvents(), ledger::add),
        FakeRestore.none());
  }
}
