package org.custodes.domain.corpus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.access.FakeAccessEvents;
import org.custodes.domain.access.FakeAccessGrants;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantTerms;
import org.custodes.domain.access.GrantsOn;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.conversation.CorpusRows;
import org.custodes.domain.conversation.FakeRecords;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.retention.Schedule;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.FakeSubjects;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;

/** A corpus in memory, its readers and those who approve them, under a clock that a test moves. */
final class CorpusHouse extends Clock {
  static final Sub ANNA = Sub.of("anna-sub");
  static final Sub KENJI = Sub.of("kenji-trainer");
  static final Sub OLGA = Sub.of("olga-officer");
  static final Sub LENA = Sub.of("lena-lead");

  private static final Schedule SCHEDULE = new Schedule();

  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeTombstones tombstones = new FakeTombstones();
  private final FakeSubjects subjects = new FakeSubjects();

  final FakeKeyVault vault = new FakeKeyVault(tombstones, this);
  final Keyring keyring = new Keyring(vault, master);
  final FakeRecords records = new FakeRecords();
  final FakeAccessEvents events = new FakeAccessEvents();
  final List<Leaf> ledger = new ArrayList<>();
  final People people = PeopleOn.people(subjects, vault, keyring, master, leaf -> {}, this);
  final Conversations conversations =
      ConversationsOn.conversations(vault, keyring, master, records, leaf -> {});
  final GrantsOn grants =
      new GrantsOn(
          new FakeAccessGrants(),
          events,
          ledger::add,
          new FakeItemKeys(new ItemWrapping(master, keyring)),
          keyring,
          this);
  final CorpusReader reader =
      new CorpusReader(
          grants.reading(), new CorpusRows(records, vault, new RecordKeys(master)), SCHEDULE, this);

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");

  CorpusHouse() {
    people.change(ANNA, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
  }

  /** Stores a conversation of Anna's today. */
  Handle stored(RecordPurpose purpose, String text) {
    var said =
        List.of(
            new MaskedUtterance(Speaker.USER, text, List.of()),
            new MaskedUtterance(Speaker.ASSISTANT, "Ten minutes will do.", List.of()));
    return ConversationsOn.store(
            conversations,
            people.find(ANNA).orElseThrow(),
            purpose,
            said,
            SCHEDULE.expiry(purpose, today()))
        .orElseThrow();
  }

  /** The record behind a handle, as nobody outside of the house may know it. */
  RecordId record(Handle handle) {
    return vault.find(handle).orElseThrow().record();
  }

  static GrantTerms terms(int volume, Duration lasts) {
    return new GrantTerms(
        RecordPurpose.TRAINING,
        EnumSet.allOf(Speaker.class),
        volume,
        lasts,
        "To see how people ask about cooking.");
  }

  static Actor trainer(Sub who) {
    return new Actor(who, Set.of(Role.TRAINER));
  }

  GrantId running(GrantTerms terms) {
    var id = grants.ask(KENJI, terms);
    grants.approve(OLGA, Set.of(Role.PRIVACY_OFFICER), id);
    grants.approve(LENA, Set.of(Role.SUPPORT_LEAD), id);
    return id;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("days are those of UTC");
  }
}
