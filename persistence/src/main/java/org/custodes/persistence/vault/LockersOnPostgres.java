package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.LockerTag;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.NewEntry;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.Shredding;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.TombstoneLog;
import org.custodes.domain.vault.Wrapped;
import org.custodes.persistence.platform.VaultCluster;

/** The table {@code record_key}: keys of records, and with them everybody's locker. */
@ApplicationScoped
class LockersOnPostgres implements Lockers {
  /** Slots looked up in one question; most people need one. */
  private static final int PAGE = 500;

  private static final String COLUMNS =
      "record_id, wrapped, purpose, expires_on, held_until, frozen, epoch, locker_tag";

  private VaultTransactions vault;
  private LockerKeys lockers;
  private OwnRows ownRows;
  private Anchor anchor;

  protected LockersOnPostgres() {}

  @Inject
  LockersOnPostgres(@VaultCluster DataSource vault, TombstoneLog tombstones, LockerKeys lockers) {
    this.vault = new VaultTransactions(vault);
    this.lockers = lockers;
    this.ownRows = new OwnRows(lockers);
    this.anchor = new Anchor(tombstones, lockers);
  }

  @Override
  public Optional<Handle> take(SubjectTag person, int fence, NewEntry entry) {
    return vault.ask(
        "a record's key cannot be kept",
        connection -> {
          // the locker key comes from this row and never from a cache: a cut replaces it
          try (var update =
              connection.prepareStatement(
                  """
                  UPDATE subject_key SET next_no = next_no + 1
                  WHERE tag = ? AND fence = ? AND NOT closing
                  RETURNING next_no - 1, locker_key, epoch
                  """)) {
            update.setBytes(1, Bytes.of(person));
            update.setInt(2, fence);
            try (var rows = update.executeQuery()) {
              if (!rows.next()) {
                return Optional.empty();
              }
              int slot = rows.getInt(1);
              var locker = lockers.open(person, new Wrapped(rows.getInt(3), rows.getBytes(2)));
              insert(connection, entry, Optional.of(locker.tag(slot)));
              return Optional.of(locker.handle(slot));
            }
          }
        });
  }

  @Override
  public void skipSlots(int count) {
    vault.order(
        "slots cannot be skipped",
        connection -> {
          try (var update =
              connection.prepareStatement("UPDATE subject_key SET next_no = next_no + ?")) {
            update.setInt(1, count);
            update.executeUpdate();
          }
        });
  }

  @Override
  public void keepUnowned(NewEntry entry) {
    vault.order(
        "a record's key cannot be kept", connection -> insert(connection, entry, Optional.empty()));
  }

  private static void insert(Connection connection, NewEntry entry, Optional<LockerTag> tag)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO record_key
              (record_id, locker_tag, wrapped, purpose, expires_on, epoch, held_until)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)) {
      insert.setObject(1, entry.record().value());
      insert.setBytes(2, tag.map(LockerTag::bytes).orElse(null));
      insert.setBytes(3, entry.key().bytes());
      insert.setShort(4, (short) entry.purpose().code());
      insert.setDate(5, Date.valueOf(entry.expiresOn()));
      insert.setInt(6, entry.key().epoch());
      insert.setDate(7, entry.heldUntil().map(Date::valueOf).orElse(null));
      insert.executeUpdate();
    }
  }

  @Override
  public boolean lives(RecordId record) {
    return vault.read(
        "a record's key cannot be looked for",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT 1 FROM record_key WHERE record_id = ? AND wrapped IS NOT NULL")) {
            select.setObject(1, record.value());
            try (var rows = select.executeQuery()) {
              return rows.next();
            }
          }
        });
  }

  @Override
  public Map<RecordId, Wrapped> readable(Collection<RecordId> records, LocalDate today) {
    return vault.ask(
        "records' keys cannot be read",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  """
                  SELECT record_id, epoch, wrapped FROM record_key
                  WHERE record_id = ANY (?) AND wrapped IS NOT NULL AND NOT frozen
                    AND expires_on >= ?
                    AND NOT (expires_on <= ? AND coalesce(held_until >= ?, false))
                  """)) {
            select.setArray(1, Bytes.records(connection, records));
            select.setDate(2, Date.valueOf(today));
            select.setDate(3, Date.valueOf(today));
            select.setDate(4, Date.valueOf(today));
            try (var rows = select.executeQuery()) {
              var keys = new HashMap<RecordId, Wrapped>();
              while (rows.next()) {
                keys.put(
                    new RecordId(rows.getObject(1, UUID.class)),
                    new Wrapped(rows.getInt(2), rows.getBytes(3)));
              }
              return keys;
            }
          }
        });
  }

  @Override
  public void discard(RecordId record) {
    forget(List.of(record));
  }

  @Override
  public List<LockerEntry> newest(
      SubjectTag person, int before, int limit, Set<RecordPurpose> purposes) {
    return vault.ask(
        "a locker cannot be read",
        connection -> {
          var slots = ownRows.slots(connection, person);
          var found = new ArrayList<LockerEntry>();
          int to = Math.min(before, slots.count());
          // mostly each slot has a live entry; where few have, larger steps find the next ones
          int step = Math.min(PAGE, limit);
          while (to > 0 && found.size() < limit) {
            int from = Math.max(0, to - step);
            page(connection, slots, from, to).stream()
                .filter(entry -> purposes.contains(entry.purpose()))
                .limit(limit - (long) found.size())
                .forEach(found::add);
            to = from;
            step = PAGE;
          }
          return List.copyOf(found);
        });
  }

  /** The live entries of some slots, newest first. */
  private static List<LockerEntry> page(
      Connection connection, OwnRows.Slots slots, int from, int to) throws SQLException {
    var bySlot = new HashMap<LockerTag, Integer>();
    for (int slot = from; slot < to; slot++) {
      bySlot.put(slots.locker().tag(slot), slot);
    }
    return live(connection, bySlot.keySet()).entrySet().stream()
        .map(
            row -> {
              int slot = bySlot.get(row.getKey());
              return row.getValue().in(slot, slots.locker().handle(slot));
            })
        .sorted(Comparator.comparingInt(LockerEntry::slot).reversed())
        .toList();
  }

  @Override
  public Optional<LockerEntry> find(Handle handle) {
    return vault.read("a handle cannot be looked up", connection -> find(connection, handle));
  }

  @Override
  public Optional<LockerEntry> find(SubjectTag person, Handle handle) {
    return vault.ask(
        "a handle cannot be looked up",
        connection -> {
          var slots = ownRows.slots(connection, person);
          return slots.contain(handle) ? find(connection, handle) : Optional.empty();
        });
  }

  private Optional<LockerEntry> find(Connection connection, Handle handle) throws SQLException {
    return live(connection, Set.of(lockers.tag(handle))).values().stream()
        .findFirst()
        .map(row -> row.in(-1, handle));
  }

  /** A row without what only its locker knows. */
  private record Row(
      RecordId record,
      Wrapped key,
      RecordPurpose purpose,
      LocalDate expiresOn,
      Optional<LocalDate> heldUntil,
      boolean frozen) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          new RecordId(row.getObject("record_id", UUID.class)),
          new Wrapped(row.getInt("epoch"), row.getBytes("wrapped")),
          RecordPurpose.of(row.getShort("purpose")),
          row.getDate("expires_on").toLocalDate(),
          Optional.ofNullable(row.getDate("held_until")).map(Date::toLocalDate),
          row.getBoolean("frozen"));
    }

    LockerEntry in(int slot, Handle handle) {
      return new LockerEntry(slot, handle, record, key, purpose, expiresOn, heldUntil, frozen);
    }
  }

  private static Map<LockerTag, Row> live(Connection connection, Collection<LockerTag> tags)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT "
                + COLUMNS
                + " FROM record_key WHERE locker_tag = ANY (?) AND wrapped IS NOT NULL")) {
      select.setArray(1, Bytes.lockerTags(connection, tags));
      try (var rows = select.executeQuery()) {
        var live = new HashMap<LockerTag, Row>();
        while (rows.next()) {
          live.put(new LockerTag(rows.getBytes("locker_tag")), Row.of(rows));
        }
        return live;
      }
    }
  }

  @Override
  public Shredding shred(Handle handle, LocalDate today) {
    return vault.ask(
        "a record's key cannot be shredded",
        connection -> {
          anchor.lockAndCatchUp(connection);
          var found = find(connection, handle);
          if (found.isEmpty()) {
            return new Shredding.Unknown();
          }
          var record = found.get().record();
          Anchor.shred(connection, List.of(record), today);
          anchor.write(connection, List.of(Tombstone.Entry.record(record)));
          return found
              .get()
              .heldUntil()
              .filter(until -> !until.isBefore(today))
              .<Shredding>map(Shredding.Held::new)
              .orElseGet(Shredding.Shredded::new);
        });
  }

  @Override
  public void shredAll(SubjectTag person, LocalDate today) {
    vault.order(
        "a locker cannot be emptied",
        connection -> {
          anchor.lockAndCatchUp(connection);
          var slots = ownRows.slots(connection, person);
          var all = ownRows.keptForOthers(connection, slots, Set.of(), today);
          Anchor.shred(connection, all, today);
          anchor.write(connection, all.stream().map(Tombstone.Entry::record).toList());
        });
  }

  @Override
  public int expire(LocalDate today) {
    return vault.ask(
        "expired keys cannot be shredded",
        connection -> {
          anchor.lock(connection);
          try (var update =
              connection.prepareStatement(
                  """
                  UPDATE record_key SET wrapped = NULL
                  WHERE expires_on < ? AND coalesce(held_until, '-infinity') < ?
                    AND wrapped IS NOT NULL
                  """)) {
            update.setDate(1, Date.valueOf(today));
            update.setDate(2, Date.valueOf(today));
            return update.executeUpdate();
          }
        });
  }

  @Override
  public List<RecordId> stubs(int limit) {
    return vault.ask(
        "stubs cannot be read",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  """
                  SELECT record_id FROM
                    (SELECT record_id FROM record_key WHERE wrapped IS NULL LIMIT ?) stubs
                  ORDER BY random()
                  """)) {
            select.setInt(1, limit);
            return records(select.executeQuery());
          }
        });
  }

  @Override
  public void forget(Collection<RecordId> stubs) {
    vault.order(
        "stubs cannot be deleted",
        connection -> {
          try (var delete =
              connection.prepareStatement("DELETE FROM record_key WHERE record_id = ANY (?)")) {
            delete.setArray(1, Bytes.records(connection, stubs));
            delete.executeUpdate();
          }
        });
  }

  @Override
  public List<RecordId> live(Optional<RecordId> after, int limit) {
    return vault.ask(
        "records' keys cannot be walked",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  """
                  SELECT record_id FROM record_key
                  WHERE record_id > ? AND wrapped IS NOT NULL ORDER BY record_id LIMIT ?
                  """)) {
            select.setObject(1, after.map(RecordId::value).orElse(new UUID(0, 0)));
            select.setInt(2, limit);
            return records(select.executeQuery());
          }
        });
  }

  @Override
  public Remains remains(SubjectTag person) {
    return vault.ask(
        "a locker cannot be counted",
        connection -> ownRows.remains(connection, ownRows.slots(connection, person)));
  }

  @Override
  public Set<RecordId> known(Collection<RecordId> records) {
    return vault.ask(
        "records cannot be looked for",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT record_id FROM record_key WHERE record_id = ANY (?)")) {
            select.setArray(1, Bytes.records(connection, records));
            return new HashSet<>(records(select.executeQuery()));
          }
        });
  }

  private static List<RecordId> records(ResultSet rows) throws SQLException {
    try (rows) {
      var records = new ArrayList<RecordId>();
      while (rows.next()) {
        records.add(new RecordId(rows.getObject(1, UUID.class)));
      }
      return records;
    }
  }
}
