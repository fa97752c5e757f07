package org.custodes.persistence.linkage;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.custodes.domain.access.AccessDays;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.consent.ConsentEvents;
import org.custodes.domain.consent.ConsentsOn;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.intake.AnswersOn;
import org.custodes.domain.intake.IdempotencyRows;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.retention.MovingDay;
import org.custodes.domain.retention.Schedule;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.persistence.access.AccessDaysInMain;
import org.custodes.persistence.consent.ConsentEventsInMain;
import org.custodes.persistence.conversation.RecordsInMain;
import org.custodes.persistence.intake.AnswersInMain;
import org.custodes.persistence.ledger.OutboxInMain;
import org.custodes.persistence.platform.TwoClusters;
import org.custodes.persistence.subject.SubjectsInMain;
import org.custodes.persistence.vault.RealVault;

/** Lets a crowd live on two real clusters, through what the server uses. */
final class Play {
  private static final Sub ASSISTANT = Sub.of("assistant");

  /** What a storing transaction does besides, which it should not. */
  @FunctionalInterface
  interface Beside {
    Beside NOTHING = (main, owner) -> {};

    void write(EntityManager main, SubjectId owner);
  }

  private final MovingDay clock = new MovingDay(LocalDate.now(ZoneOffset.UTC));
  private final Schedule schedule = new Schedule();
  private final ConsentEvents consents = ConsentEventsInMain.open();
  private final AccessDays accesses = AccessDaysInMain.open();
  private final IdempotencyRows answers = AnswersInMain.open();
  private final List<Truth.Kept> kept = new ArrayList<>();

  private final Crowd crowd;
  private final Beside beside;
  private final RealVault vault;
  private final People people;
  private final Conversations conversations;

  /**
   * @param folder for the tombstone log
   */
  Play(Crowd crowd, Beside beside, Path folder) {
    this.crowd = crowd;
    this.beside = beside;
    var outbox = OutboxInMain.open();
    this.vault = RealVault.open(folder, clock);
    this.people =
        PeopleOn.people(
            SubjectsInMain.open(), vault.people(), vault.keyring(), vault.master(), outbox, clock);
    this.conversations =
        ConversationsOn.conversations(
            vault.lockers(), vault.keyring(), vault.master(), RecordsInMain.open(), outbox);
  }

  /** Everybody joins before the first day: who came later would own nothing older. */
  void run() {
    for (int person = 0; person < crowd.people(); person++) {
      decide(person, Purpose.TRAINING, ConsentState.GIVEN);
      decide(person, Purpose.CONTEXT, ConsentState.GIVEN);
    }
    for (var day : crowd.days()) {
      var read = new HashSet<Integer>();
      for (var turn : day) {
        switch (turn) {
          case Crowd.Choice choice -> decide(choice.person(), choice.purpose(), choice.decision());
          case Crowd.Store store -> {
            store(store);
            if (store.purpose() == RecordPurpose.CONTEXT) {
              read.add(store.person());
            }
          }
        }
      }
      noteReads(read);
      clock.pass(1);
    }
  }

  Truth truth() {
    return new Truth(
        IntStream.range(0, crowd.people()).mapToObj(no -> person(no).id().value()).toList(),
        List.copyOf(kept));
  }

  private void decide(int person, Purpose purpose, ConsentState decision) {
    TwoClusters.inMain(
        main -> people.change(sub(person), ConsentsOn.decides(purpose, decision, consents)));
  }

  private void store(Crowd.Store store) {
    var asked = Instant.now();
    var person = person(store.person());
    var expiresOn = schedule.expiry(store.purpose(), clock.today());
    var purpose = store.purpose() == RecordPurpose.CONTEXT ? Purpose.CONTEXT : Purpose.TRAINING;
    var offered = new Submission(purpose, List.of(new Utterance(Speaker.USER, store.text())));
    var answer =
        AnswersOn.answer(
            vault.keyring(),
            answers,
            clock,
            ASSISTANT,
            "chat-" + kept.size(),
            sub(store.person()),
            offered,
            expiresOn);
    var masked = List.of(new MaskedUtterance(Speaker.USER, store.text(), List.of()));
    var handle =
        TwoClusters.inMain(
                main -> {
                  beside.write(main, person.id());
                  return conversations.store(person, store.purpose(), masked, expiresOn, answer);
                })
            .orElseThrow();
    var answered = Instant.now();
    var record = conversations.own(person.id(), handle).orElseThrow().record().value();
    kept.add(new Truth.Kept(record, store.person(), store.text().length(), asked, answered));
  }

  /** The context of whoever used it was read; written down later and in any order. */
  private void noteReads(Set<Integer> read) {
    var order = new ArrayList<>(read);
    Collections.shuffle(order, new Random(order.size()));
    for (int no : order) {
      var person = person(no);
      var counts = Map.of(AccessKind.CONTEXT_READ, 1);
      TwoClusters.inMain(
          main -> {
            accesses.add(person.id(), clock.today(), counts, person.key());
            return main;
          });
    }
  }

  private Person person(int no) {
    return people.find(sub(no)).orElseThrow();
  }

  private static Sub sub(int person) {
    return Sub.of("sub-" + new UUID(0, person));
  }
}
