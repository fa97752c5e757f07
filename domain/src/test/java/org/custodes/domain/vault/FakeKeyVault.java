package org.custodes.domain.vault;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vault in memory, with a backup that a test can restore and a plug that it can pull. */
public final class FakeKeyVault implements KeyVault, Lockers {
  private static final SubjectTag NOBODY = new SubjectTag("0".repeat(64));

  private final TombstoneLog tombstones;
  private final Clock clock;
  private Map<SubjectTag, WrappedPerson> people = new HashMap<>();
  private Map<String, Wrapped> systemKeys = new HashMap<>();
  private final List<FakeRow> rows = new ArrayList<>();
  private final Map<SubjectTag, Integer> nextSlot = new HashMap<>();
  private final Map<SubjectTag, Integer> lockerKeys = new HashMap<>();
  private long anchor;
  private int skipped;
  private boolean unplugged;

  public FakeKeyVault(TombstoneLog tombstones) {
    this(tombstones, Clock.systemUTC());
  }

  /**
   * @param clock says today when a change of state takes back what is held
   */
  public FakeKeyVault(TombstoneLog tombstones, Clock clock) {
    this.tombstones = tombstones;
    this.clock = clock;
  }

  /** What a backup holds. */
  public record Backup(
      Map<SubjectTag, WrappedPerson> people, Map<String, Wrapped> systemKeys, long anchor) {}

  public Backup backup() {
    return new Backup(Map.copyOf(people), Map.copyOf(systemKeys), anchor);
  }

  public void restore(Backup backup) {
    people = new HashMap<>(backup.people());
    systemKeys = new HashMap<>(backup.systemKeys());
    anchor = backup.anchor();
  }

  /** From now on nothing is reached. */
  public void unplug() {
    unplugged = true;
  }

  public void plug() {
    unplugged = false;
  }

  @Override
  public Optional<WrappedPerson> person(SubjectTag tag) {
    requirePlugged();
    return Optional.ofNullable(people.get(tag));
  }

  @Override
  public void admit(WrappedPerson person) {
    requirePlugged();
    if (people.putIfAbsent(person.tag(), person) != null) {
      throw new IllegalStateException("a person is admitted under this tag already");
    }
  }

  @Override
  public void dismiss(SubjectTag tag) {
    requirePlugged();
    people.computeIfPresent(tag, (same, person) -> person.fence() == 0 ? null : person);
  }

  @Override
  public Set<SubjectTag> newcomers() {
    requirePlugged();
    return people.values().stream()
        .filter(person -> person.fence() == 0)
        .map(WrappedPerson::tag)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<SubjectTag, Integer> fences(Collection<SubjectTag> tags) {
    requirePlugged();
    return tags.stream()
        .filter(people::containsKey)
        .collect(Collectors.toMap(tag -> tag, tag -> people.get(tag).fence()));
  }

  @Override
  public void align(Alignment wanted) {
    requirePlugged();
    catchUpWithTombstones();
    if (!stands(wanted.tag(), wanted.fence())) {
      return;
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    own(wanted.tag())
        .forEach(row -> row.heldUntil = wanted.held().until(row.handle, row.heldUntil));
    var shredded =
        own(wanted.tag())
            .filter(row -> row.live && !wanted.allowed().contains(row.entry.purpose()))
            .filter(row -> !row.waits(today))
            .toList();
    shredded.forEach(row -> row.shred(today));
    own(wanted.tag()).forEach(row -> row.frozen = false);
    put(wanted.tag(), wanted.fence());
    var entries = new ArrayList<Tombstone.Entry>();
    shredded.forEach(row -> entries.add(Tombstone.Entry.record(row.entry.record())));
    if (wanted.takesBack() || !shredded.isEmpty()) {
      entries.add(Tombstone.Entry.fence(wanted.tag(), wanted.fence()));
      anchor = tombstones.append(entries);
    }
  }

  private boolean stands(SubjectTag tag, int fence) {
    var person = people.get(tag);
    return person != null && !person.closing() && person.fence() < fence;
  }

  @Override
  public void close(SubjectTag tag, int fence) {
    requirePlugged();
    catchUpWithTombstones();
    var person = people.get(tag);
    if (person != null && !person.closing()) {
      closeNow(tag, fence, LocalDate.ofInstant(clock.instant(), clock.getZone()));
      anchor = tombstones.append(List.of(Tombstone.Entry.subject(tag, fence)));
    }
  }

  private void closeNow(SubjectTag tag, int fence, LocalDate day) {
    own(tag).forEach(row -> row.shred(day));
    people.computeIfPresent(
        tag,
        (same, person) ->
            new WrappedPerson(
                tag, person.locker(), Optional.empty(), Math.max(person.fence(), fence), true));
  }

  @Override
  public void release(SubjectTag tag, LocalDate ended, HeldRecords others) {
    requirePlugged();
    if (people.containsKey(tag) && people.get(tag).closing()) {
      own(tag)
          .filter(row -> row.heldUntil.filter(ended::equals).isPresent())
          .forEach(row -> row.heldUntil = others.until(row.handle));
    }
  }

  @Override
  public boolean remove(SubjectTag tag) {
    requirePlugged();
    var person = people.get(tag);
    if (person != null && person.closing() && own(tag).findAny().isEmpty()) {
      people.remove(tag);
    }
    return !people.containsKey(tag);
  }

  @Override
  public Set<SubjectTag> closed() {
    requirePlugged();
    return people.values().stream()
        .filter(WrappedPerson::closing)
        .map(WrappedPerson::tag)
        .collect(Collectors.toSet());
  }

  @Override
  public void cut(SubjectTag tag, int fence) {
    requirePlugged();
    catchUpWithTombstones();
    if (stands(tag, fence)) {
      cutNow(tag, fence);
      anchor = tombstones.append(List.of(Tombstone.Entry.cut(tag, fence)));
    }
  }

  private void cutNow(SubjectTag tag, int fence) {
    rows.replaceAll(row -> row.owner.equals(tag) ? row.nobodys() : row);
    put(tag, fence);
    lockerKeys.merge(tag, 1, Integer::sum);
    nextSlot.remove(tag);
  }

  @Override
  public void freeze(SubjectTag tag) {
    requirePlugged();
    own(tag).forEach(row -> row.frozen = true);
  }

  @Override
  public long unseenTombstones() {
    requirePlugged();
    return tombstones.after(anchor).size();
  }

  @Override
  public TombstonesApplied catchUpWithTombstones() {
    requirePlugged();
    long before = anchor;
    for (var tombstone : tombstones.after(before)) {
      switch (tombstone.kind()) {
        case FENCE -> {
          var tag = new SubjectTag(tombstone.key());
          if (people.containsKey(tag) && people.get(tag).fence() < tombstone.fence()) {
            put(tag, tombstone.fence());
          }
        }
        case RECORD ->
            row(new RecordId(UUID.fromString(tombstone.key())))
                .ifPresent(row -> row.shred(tombstone.day()));
        case SUBJECT ->
            closeNow(new SubjectTag(tombstone.key()), tombstone.fence(), tombstone.day());
        case CUT -> {
          var tag = new SubjectTag(tombstone.key());
          if (stands(tag, tombstone.fence())) {
            cutNow(tag, tombstone.fence());
          }
        }
      }
      anchor = tombstone.no();
    }
    return new TombstonesApplied(anchor - before, before);
  }

  @Override
  public Optional<Wrapped> systemKey(String name) {
    requirePlugged();
    return Optional.ofNullable(systemKeys.get(name));
  }

  @Override
  public Wrapped keepSystemKey(String name, Wrapped key) {
    requirePlugged();
    systemKeys.putIfAbsent(name, key);
    return systemKeys.get(name);
  }

  @Override
  public void destroySystemKeys(String prefix, String before) {
    requirePlugged();
    systemKeys.keySet().removeIf(name -> name.startsWith(prefix) && name.compareTo(before) < 0);
  }

  /** One row of a locker. */
  private static final class FakeRow {
    private final SubjectTag owner;
    private final Handle handle;
    private final int slot;
    private final NewEntry entry;
    private LocalDate expiresOn;
    private Optional<LocalDate> heldUntil;
    private boolean live = true;
    private boolean frozen;

    private FakeRow(SubjectTag owner, Handle handle, int slot, NewEntry entry) {
      this.owner = owner;
      this.handle = handle;
      this.slot = slot;
      this.entry = entry;
      this.expiresOn = entry.expiresOn();
      this.heldUntil = entry.heldUntil();
    }

    private boolean isHeld(LocalDate today) {
      return heldUntil.filter(until -> !until.isBefore(today)).isPresent();
    }

    /** Only the end of a hold is missing. */
    private boolean waits(LocalDate today) {
      return isHeld(today) && !expiresOn.isAfter(today);
    }

    private void shred(LocalDate today) {
      live = live && isHeld(today);
      expiresOn = expiresOn.isAfter(today) ? today : expiresOn;
    }

    /** The same row once its link is cut: no handle leads to it. */
    private FakeRow nobodys() {
      var row = new FakeRow(NOBODY, new Handle(new byte[Handle.BYTES]), 0, entry);
      row.expiresOn = expiresOn;
      row.heldUntil = heldUntil;
      row.live = live;
      row.frozen = frozen;
      return row;
    }

    private LockerEntry seen() {
      return new LockerEntry(
          slot, handle, entry.record(), entry.key(), entry.purpose(), expiresOn, heldUntil, frozen);
    }
  }

  private Stream<FakeRow> own(SubjectTag tag) {
    return rows.stream().filter(row -> row.owner.equals(tag));
  }

  private Optional<FakeRow> row(RecordId record) {
    return rows.stream().filter(row -> row.entry.record().equals(record)).findFirst();
  }

  @Override
  public Optional<Handle> take(SubjectTag person, int fence, NewEntry entry) {
    requirePlugged();
    var known = people.get(person);
    if (known == null || known.fence() != fence || known.closing()) {
      return Optional.empty();
    }
    int slot = skipped + nextSlot.merge(person, 1, Integer::sum) - 1;
    var handle = new Handle(handleBytes(person, slot, lockerKeys.getOrDefault(person, 0)));
    rows.add(new FakeRow(person, handle, slot, entry));
    return Optional.of(handle);
  }

  @Override
  public void skipSlots(int count) {
    requirePlugged();
    skipped += count;
  }

  @Override
  public void keepUnowned(NewEntry entry) {
    requirePlugged();
    if (row(entry.record()).isEmpty()) {
      rows.add(new FakeRow(NOBODY, new Handle(handleBytes(NOBODY, rows.size(), 0)), 0, entry));
    }
  }

  /**
   * @param lockerKey how often the person's locker key was replaced
   */
  private static byte[] handleBytes(SubjectTag person, int slot, int lockerKey) {
    return ByteBuffer.allocate(Handle.BYTES)
        .putInt(slot)
        .putInt(person.hashCode())
        .putInt(lockerKey)
        .putInt(slot)
        .array();
  }

  @Override
  public boolean lives(RecordId record) {
    requirePlugged();
    return row(record).filter(row -> row.live).isPresent();
  }

  @Override
  public Map<RecordId, Wrapped> readable(Collection<RecordId> records, LocalDate today) {
    requirePlugged();
    return rows.stream()
        .filter(row -> row.live && !row.frozen && !row.expiresOn.isBefore(today))
        .filter(row -> !row.waits(today))
        .filter(row -> records.contains(row.entry.record()))
        .collect(Collectors.toMap(row -> row.entry.record(), row -> row.entry.key()));
  }

  @Override
  public void discard(RecordId record) {
    forget(List.of(record));
  }

  @Override
  public List<LockerEntry> newest(
      SubjectTag person, int before, int limit, Set<RecordPurpose> purposes) {
    requirePlugged();
    return own(person)
        .filter(row -> row.live && row.slot < before && purposes.contains(row.entry.purpose()))
        .sorted(Comparator.comparingInt((FakeRow row) -> row.slot).reversed())
        .limit(limit)
        .map(FakeRow::seen)
        .toList();
  }

  @Override
  public Optional<LockerEntry> find(Handle handle) {
    requirePlugged();
    return rows.stream()
        .filter(row -> row.live && row.handle.equals(handle))
        .findFirst()
        .map(FakeRow::seen);
  }

  @Override
  public Optional<LockerEntry> find(SubjectTag person, Handle handle) {
    requirePlugged();
    return own(person)
        .filter(row -> row.live && row.handle.equals(handle))
        .findFirst()
        .map(FakeRow::seen);
  }

  @Override
  public List<RecordId> live(Optional<RecordId> after, int limit) {
    requirePlugged();
    return rows.stream()
        .filter(row -> row.live)
        .map(row -> row.entry.record())
        .sorted(Comparator.comparing(record -> record.value().toString()))
        .filter(
            record ->
                after.isEmpty()
                    || record.value().toString().compareTo(after.get().value().toString()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public Shredding shred(Handle handle, LocalDate today) {
    catchUpWithTombstones();
    var found = rows.stream().filter(row -> row.live && row.handle.equals(handle)).findFirst();
    if (found.isEmpty()) {
      return new Shredding.Unknown();
    }
    var row = found.get();
    row.shred(today);
    anchor = tombstones.append(List.of(Tombstone.Entry.record(row.entry.record())));
    return row.live ? new Shredding.Held(row.heldUntil.orElseThrow()) : new Shredding.Shredded();
  }

  @Override
  public void shredAll(SubjectTag person, LocalDate today) {
    catchUpWithTombstones();
    own(person)
        .filter(row -> row.live && !row.waits(today))
        .forEach(row -> shred(row.handle, today));
  }

  @Override
  public int expire(LocalDate today) {
    requirePlugged();
    var due =
        rows.stream()
            .filter(row -> row.live && row.expiresOn.isBefore(today) && !row.isHeld(today))
            .toList();
    due.forEach(row -> row.shred(today));
    return due.size();
  }

  @Override
  public List<RecordId> stubs(int limit) {
    requirePlugged();
    return rows.stream()
        .filter(row -> !row.live)
        .limit(limit)
        .map(row -> row.entry.record())
        .toList();
  }

  @Override
  public void forget(Collection<RecordId> stubs) {
    requirePlugged();
    rows.removeIf(row -> stubs.contains(row.entry.record()));
  }

  @Override
  public Remains remains(SubjectTag person) {
    requirePlugged();
    long live = own(person).filter(row -> row.live).count();
    var heldUntil =
        own(person)
            .filter(row -> row.live)
            .flatMap(row -> row.heldUntil.stream())
            .max(Comparator.naturalOrder());
    return new Remains(live, own(person).count() - live, heldUntil);
  }

  @Override
  public Set<RecordId> known(Collection<RecordId> records) {
    requirePlugged();
    return rows.stream()
        .map(row -> row.entry.record())
        .filter(records::contains)
        .collect(Collectors.toSet());
  }

  private void put(SubjectTag tag, int fence) {
    var person = people.get(tag);
    people.put(
        tag, new WrappedPerson(tag, person.locker(), person.state(), fence, person.closing()));
  }

  private void requirePlugged() {
    if (unplugged) {
      throw new VaultOutOfReach("the plug is pulled", null);
    }
  }
}
