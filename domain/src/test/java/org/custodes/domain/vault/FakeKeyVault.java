package org.custodes.domain.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The vault in memory, with a backup that a test can restore and a plug that it can pull. */
public final class FakeKeyVault implements KeyVault {
  private final TombstoneLog tombstones;
  private Map<SubjectTag, WrappedPerson> people = new HashMap<>();
  private Map<String, Wrapped> systemKeys = new HashMap<>();
  private long anchor;
  private boolean unplugged;

  public FakeKeyVault(TombstoneLog tombstones) {
    this.tombstones = tombstones;
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
  public void raise(SubjectTag tag, int fence, boolean takesBack) {
    requirePlugged();
    if (takesBack) {
      catchUpWithTombstones();
    }
    var person = people.get(tag);
    if (person != null && person.fence() < fence) {
      if (takesBack) {
        anchor = tombstones.append(Tombstone.Kind.FENCE, tag.hex(), fence);
      }
      put(tag, fence);
    }
  }

  @Override
  public TombstonesApplied catchUpWithTombstones() {
    requirePlugged();
    long before = anchor;
    for (var tombstone : tombstones.after(before)) {
      var tag = new SubjectTag(tombstone.key());
      if (people.containsKey(tag) && people.get(tag).fence() < tombstone.fence()) {
        put(tag, tombstone.fence());
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
