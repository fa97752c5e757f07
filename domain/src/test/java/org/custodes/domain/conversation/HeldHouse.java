package org.custodes.domain.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.retention.HoldId;
import org.custodes.domain.retention.HoldsOn;
import org.custodes.domain.retention.LegalHolds;
import org.custodes.domain.retention.MovingDay;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.Subjects;
import org.custodes.domain.subject.TooManyHolds;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.MasterKey;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;

/**
 * One person, their records and the holds on them, on whatever databases a test gives, beside a
 * plain account of what should be there. Acts are told by number, so that a test can draw them.
 */
public final class HeldHouse {
  /** What can happen to records, in any order. */
  public enum Act {
    STORE_TRAINING,
    STORE_CONTEXT,
    HOLD_EVERYTHING,
    HOLD_ONE,
    RELEASE,
    DELETE,
    WITHDRAW,
    GIVE,
    SWITCH_STORAGE,
    RESTRICT,
    NIGHT
  }

  private static final Map<RecordPurpose, Integer> DAYS =
      Map.of(RecordPurpose.TRAINING, 4, RecordPurpose.CONTEXT, 2);

  private static final Set<RecordPurpose> ALL = EnumSet.allOf(RecordPurpose.class);

  /** The databases. */
  public record Databases(
      Subjects subjects,
      KeyVault people,
      Lockers lockers,
      Keyring keyring,
      MasterKey master,
      ItemKeys itemKeys,
      LegalHolds files,
      Records records,
      AccessEvents reads,
      Consumer<RecordId> reader) {}

  private final Sub sub;
  private final Databases databases;
  private final MovingDay clock;
  private final People people;
  private final Conversations conversations;
  private final HoldsOn holds;

  private final Map<Handle, Due> expected = new LinkedHashMap<>();
  private final Map<HoldId, Kept> inForce = new LinkedHashMap<>();
  private final List<RecordId> everStored = new ArrayList<>();
  private boolean trainingGiven = true;
  private boolean storageOn = true;

  public HeldHouse(Sub sub, Databases databases, MovingDay clock) {
    this.sub = sub;
    this.databases = databases;
    this.clock = clock;
    this.people =
        PeopleOn.people(
            databases.subjects(),
            databases.people(),
            databases.keyring(),
            databases.master(),
            leaf -> {},
            clock);
    this.conversations =
        ConversationsOn.conversations(
            databases.lockers(),
            databases.keyring(),
            databases.master(),
            databases.records(),
            leaf -> {});
    this.holds =
        new HoldsOn(
            people,
            PeopleOn.closing(
                databases.subjects(),
                databases.people(),
                databases.keyring(),
                databases.master(),
                leaf -> {},
                clock),
            databases.lockers(),
            databases.keyring(),
            databases.itemKeys(),
            databases.files(),
            leaf -> {},
            clock);
    people.change(sub, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
    people.change(sub, PeopleOn.says(Purpose.CONTEXT, ConsentState.GIVEN));
  }

  /** When a record should go, holds aside. */
  private record Due(RecordPurpose purpose, LocalDate expiresOn) {}

  /** A hold as it was set. */
  private record Kept(HoldScope scope, LocalDate until) {
    boolean covers(Handle handle) {
      return switch (scope) {
        case HoldScope.Everything everything -> true;
        case HoldScope.Listed(var records) -> records.contains(handle);
      };
    }
  }

  /**
   * Does it, in the databases and in the account.
   *
   * @param which picks a record, a hold or a length
   */
  public void act(Act act, int which) {
    switch (act) {
      case STORE_TRAINING -> store(RecordPurpose.TRAINING);
      case STORE_CONTEXT -> store(RecordPurpose.CONTEXT);
      case HOLD_EVERYTHING -> hold(new HoldScope.Everything(), which);
      case HOLD_ONE ->
          picked(which).ifPresent(one -> hold(new HoldScope.Listed(Set.of(one)), which));
      case RELEASE -> release(which);
      case DELETE -> picked(which).ifPresent(this::delete);
      case WITHDRAW -> decide(false);
      case GIVE -> decide(true);
      case SWITCH_STORAGE -> switchStorage();
      case RESTRICT -> databases.people().freeze(databases.keyring().tag(person().id()));
      case NIGHT -> clock.pass(1);
    }
    sweep();
  }

  private Person person() {
    return people.find(sub).orElseThrow();
  }

  private boolean allows(RecordPurpose purpose) {
    return storageOn && (purpose == RecordPurpose.CONTEXT || trainingGiven);
  }

  private void store(RecordPurpose purpose) {
    if (!allows(purpose)) {
      return;
    }
    var text = List.of(new MaskedUtterance(Speaker.USER, "How long do I boil an egg?", List.of()));
    var expiresOn = clock.today().plusDays(DAYS.get(purpose));
    var handle =
        conversations
            .store(person(), purpose, text, expiresOn, of -> Alongside.NOTHING)
            .orElseThrow();
    var record = databases.lockers().find(handle).orElseThrow().record();
    databases.reader().accept(record);
    everStored.add(record);
    expected.put(handle, new Due(purpose, expiresOn));
  }

  private Optional<Handle> picked(int which) {
    return pick(List.copyOf(expected.keySet()), which);
  }

  private static <T> Optional<T> pick(List<T> some, int which) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(which % some.size()));
  }

  private void hold(HoldScope scope, int days) {
    var until = clock.today().plusDays(days % 7);
    try {
      inForce.put(holds.set(sub, scope, until), new Kept(scope, until));
    } catch (TooManyHolds e) {
      return;
    }
    align();
  }

  private void release(int which) {
    var lasting =
        inForce.entrySet().stream()
            .filter(hold -> !hold.getValue().until().isBefore(clock.today()))
            .map(Map.Entry::getKey)
            .toList();
    pick(lasting, which)
        .ifPresent(
            hold -> {
              holds.release(hold);
              inForce.remove(hold);
              align();
            });
  }

  private void delete(Handle handle) {
    conversations.delete(handle, clock.today());
    endNow(handle);
  }

  private void decide(boolean given) {
    var word = given ? ConsentState.GIVEN : ConsentState.WITHDRAWN;
    people.change(sub, PeopleOn.says(Purpose.TRAINING, word));
    trainingGiven = given;
    align();
  }

  private void switchStorage() {
    storageOn = !storageOn;
    people.change(sub, PeopleOn.stores(storageOn));
    align();
  }

  private void sweep() {
    databases.lockers().expire(clock.today());
    databases.itemKeys().expire(clock.today());
    ConversationsOn.purge(databases.lockers(), databases.records(), databases.reads());
    expected
        .entrySet()
        .removeIf(
            record ->
                record.getValue().expiresOn().isBefore(clock.today())
                    && heldUntil(record.getKey()).isEmpty());
  }

  /** What a change of the person does to the account. */
  private void align() {
    List.copyOf(expected.entrySet()).stream()
        .filter(record -> !allows(record.getValue().purpose()))
        .forEach(record -> endNow(record.getKey()));
  }

  private void endNow(Handle handle) {
    if (heldUntil(handle).isEmpty()) {
      expected.remove(handle);
    } else {
      expected.computeIfPresent(
          handle,
          (same, due) ->
              due.expiresOn().isAfter(clock.today()) ? new Due(due.purpose(), clock.today()) : due);
    }
  }

  private Optional<LocalDate> heldUntil(Handle handle) {
    return inForce.values().stream()
        .filter(hold -> hold.covers(handle) && !hold.until().isBefore(clock.today()))
        .map(Kept::until)
        .max(LocalDate::compareTo);
  }

  /** How many records are left by the account. */
  public int kept() {
    return expected.size();
  }

  /** Where list, keys, rows and reads do not say what the account says; empty when all agree. */
  public Optional<String> fault() {
    var listed = new HashMap<Handle, LockerEntry>();
    conversations
        .newest(person().id(), Integer.MAX_VALUE, Integer.MAX_VALUE, ALL)
        .forEach(entry -> listed.put(entry.handle(), entry));
    if (!listed.keySet().equals(expected.keySet())) {
      return Optional.of(listed.size() + " listed, " + expected.size() + " expected");
    }
    for (var record : expected.entrySet()) {
      var entry = listed.get(record.getKey());
      var held = entry.heldUntil().filter(until -> !until.isBefore(clock.today()));
      if (!held.equals(heldUntil(record.getKey()))) {
        return Optional.of("held until " + held + ", not " + heldUntil(record.getKey()));
      }
      if (!entry.expiresOn().equals(record.getValue().expiresOn())) {
        return Optional.of("due " + entry.expiresOn() + ", not " + record.getValue().expiresOn());
      }
    }
    int rows = databases.records().present(everStored).size();
    int keys = databases.lockers().known(everStored).size();
    long reads = databases.reads().countOf(everStored);
    int count = expected.size();
    return rows == count && keys == count && reads == count
        ? Optional.empty()
        : Optional.of(
            count + " expected, " + rows + " rows, " + keys + " keys, " + reads + " reads");
  }
}
