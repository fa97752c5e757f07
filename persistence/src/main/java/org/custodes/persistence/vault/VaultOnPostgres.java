package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.custodes.domain.vault.Alignment;
import org.custodes.domain.vault.HeldRecords;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.TombstoneLog;
import org.custodes.domain.vault.Wrapped;
import org.custodes.domain.vault.WrappedPerson;
import org.custodes.persistence.platform.VaultCluster;

/**
 * The tables {@code subject_key} and {@code system_key} by plain JDBC, each call a transaction of
 * its own. A tombstone is on disk before the transaction that it belongs to commits, and the {@link
 * Anchor} moves with that transaction.
 */
@ApplicationScoped
class VaultOnPostgres implements KeyVault {
  private VaultTransactions vault;
  private OwnRows ownRows;
  private PersonRows people;
  private Anchor anchor;
  private Clock clock;

  protected VaultOnPostgres() {}

  @Inject
  VaultOnPostgres(
      @VaultCluster DataSource vault, TombstoneLog tombstones, LockerKeys lockers, Clock clock) {
    this.vault = new VaultTransactions(vault);
    this.ownRows = new OwnRows(lockers);
    this.people = new PersonRows(lockers);
    this.anchor = new Anchor(tombstones, lockers);
    this.clock = clock;
  }

  @Override
  public Optional<WrappedPerson> person(SubjectTag tag) {
    return vault.read("a person's keys cannot be read", connection -> people.find(connection, tag));
  }

  @Override
  public void admit(WrappedPerson person) {
    int inserted =
        vault.ask(
            "a person's keys cannot be kept",
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      INSERT INTO subject_key (tag, locker_key, state_key, fence, epoch)
                      VALUES (?, ?, ?, 0, ?) ON CONFLICT DO NOTHING
                      """)) {
                insert.setBytes(1, Bytes.of(person.tag()));
                insert.setBytes(2, person.locker().bytes());
                insert.setBytes(3, person.state().orElseThrow().bytes());
                insert.setInt(4, person.locker().epoch());
                return insert.executeUpdate();
              }
            });
    if (inserted == 0) {
      throw new IllegalStateException("a person is admitted under this tag already");
    }
  }

  @Override
  public void dismiss(SubjectTag tag) {
    vault.ask(
        "an admission cannot be taken back",
        connection -> {
          try (var delete =
              connection.prepareStatement("DELETE FROM subject_key WHERE tag = ? AND fence = 0")) {
            delete.setBytes(1, Bytes.of(tag));
            return delete.executeUpdate();
          }
        });
  }

  @Override
  public Set<SubjectTag> newcomers() {
    return vault.ask(
        "newcomers cannot be read",
        connection -> tags(connection, "SELECT tag FROM subject_key WHERE fence = 0"));
  }

  private static Set<SubjectTag> tags(Connection connection, String query) throws SQLException {
    try (var select = connection.prepareStatement(query);
        var rows = select.executeQuery()) {
      var tags = new HashSet<SubjectTag>();
      while (rows.next()) {
        tags.add(Bytes.subjectTag(rows.getBytes(1)));
      }
      return tags;
    }
  }

  @Override
  public Map<SubjectTag, Integer> fences(Collection<SubjectTag> tags) {
    return vault.ask(
        "fences cannot be read",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT tag, fence FROM subject_key WHERE tag = ANY(?)")) {
            select.setArray(1, Bytes.subjectTags(connection, tags));
            try (var rows = select.executeQuery()) {
              var fences = new HashMap<SubjectTag, Integer>();
              while (rows.next()) {
                fences.put(Bytes.subjectTag(rows.getBytes(1)), rows.getInt(2));
              }
              return fences;
            }
          }
        });
  }

  @Override
  public void align(Alignment wanted) {
    vault.order(
        "a person's keys cannot be brought in line",
        connection -> {
          anchor.lockAndCatchUp(connection);
          // a person who is gone needs no fence, and a closed one has no state
          if (stands(people.lock(connection, wanted.tag()), wanted.fence())) {
            var slots = ownRows.slots(connection, wanted.tag());
            ownRows.hold(connection, slots, wanted.held());
            var shredded = ownRows.keptForOthers(connection, slots, wanted.allowed(), today());
            Anchor.shred(connection, shredded, today());
            ownRows.thaw(connection, slots);
            people.raiseFence(connection, wanted.tag(), wanted.fence());
            anchor.write(connection, tombstones(wanted, shredded));
          }
        });
  }

  /** Whether the person is there, not closed, and below a fence. */
  private static boolean stands(Optional<WrappedPerson> person, int fence) {
    return person.filter(known -> !known.closing() && known.fence() < fence).isPresent();
  }

  private static List<Tombstone.Entry> tombstones(Alignment wanted, List<RecordId> shredded) {
    var entries = new ArrayList<Tombstone.Entry>();
    shredded.forEach(record -> entries.add(Tombstone.Entry.record(record)));
    if (wanted.takesBack() || !shredded.isEmpty()) {
      entries.add(Tombstone.Entry.fence(wanted.tag(), wanted.fence()));
    }
    return entries;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  @Override
  public void close(SubjectTag tag, int fence) {
    vault.order(
        "a person's keys cannot be shredded",
        connection -> {
          anchor.lockAndCatchUp(connection);
          if (people.lock(connection, tag).filter(known -> !known.closing()).isPresent()) {
            people.close(connection, tag, fence, today());
            anchor.write(connection, List.of(Tombstone.Entry.subject(tag, fence)));
          }
        });
  }

  @Override
  public void release(SubjectTag tag, LocalDate ended, HeldRecords others) {
    vault.order(
        "what a hold kept cannot be let go",
        connection -> {
          if (people.lock(connection, tag).filter(WrappedPerson::closing).isPresent()) {
            ownRows.release(connection, ownRows.slots(connection, tag), ended, others);
          }
        });
  }

  @Override
  public boolean remove(SubjectTag tag) {
    return vault.ask(
        "a closed person cannot be removed",
        connection -> {
          var person = people.lock(connection, tag);
          if (person.isEmpty()) {
            return true;
          }
          var slots = ownRows.slots(connection, tag);
          if (!person.get().closing() || ownRows.remains(connection, slots).all() > 0) {
            return false;
          }
          try (var delete = connection.prepareStatement("DELETE FROM subject_key WHERE tag = ?")) {
            delete.setBytes(1, Bytes.of(tag));
            delete.executeUpdate();
          }
          return true;
        });
  }

  @Override
  public Set<SubjectTag> closed() {
    return vault.ask(
        "closed people cannot be read",
        connection -> tags(connection, "SELECT tag FROM subject_key WHERE closing"));
  }

  @Override
  public void cut(SubjectTag tag, int fence) {
    vault.order(
        "a person's link to their records cannot be cut",
        connection -> {
          anchor.lockAndCatchUp(connection);
          var person = people.lock(connection, tag);
          if (stands(person, fence)) {
            people.cut(connection, person.orElseThrow(), fence);
            anchor.write(connection, List.of(Tombstone.Entry.cut(tag, fence)));
          }
        });
  }

  @Override
  public void freeze(SubjectTag tag) {
    vault.order(
        "a person's records cannot be frozen", connection -> ownRows.freeze(connection, tag));
  }

  @Override
  public long unseenTombstones() {
    return vault.ask("the tombstone log cannot be compared", anchor::unseen);
  }

  @Override
  public TombstonesApplied catchUpWithTombstones() {
    return vault.ask(
        "the tombstone log cannot be applied",
        connection -> {
          long before = anchor.lockAndCatchUp(connection);
          return new TombstonesApplied(anchor.lock(connection) - before, before);
        });
  }

  @Override
  public Optional<Wrapped> systemKey(String name) {
    return vault.ask("a system key cannot be read", connection -> systemKey(connection, name));
  }

  @Override
  public Wrapped keepSystemKey(String name, Wrapped key) {
    return vault.ask(
        "a system key cannot be kept",
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "INSERT INTO system_key (name, epoch, wrapped) VALUES (?, ?, ?)"
                      + " ON CONFLICT DO NOTHING")) {
            insert.setString(1, name);
            insert.setInt(2, key.epoch());
            insert.setBytes(3, key.bytes());
            insert.executeUpdate();
          }
          return systemKey(connection, name).orElseThrow();
        });
  }

  @Override
  public void destroySystemKeys(String prefix, String before) {
    vault.order(
        "system keys cannot be destroyed",
        connection -> {
          try (var delete =
              connection.prepareStatement(
                  "DELETE FROM system_key WHERE starts_with(name, ?) AND name COLLATE \"C\" < ?")) {
            delete.setString(1, prefix);
            delete.setString(2, before);
            delete.executeUpdate();
          }
        });
  }

  private static Optional<Wrapped> systemKey(Connection connection, String name)
      throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT epoch, wrapped FROM system_key WHERE name = ?")) {
      select.setString(1, name);
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(new Wrapped(rows.getInt(1), rows.getBytes(2)))
            : Optional.empty();
      }
    }
  }
}
