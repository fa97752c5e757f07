package org.custodes.persistence.vault;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.HeldRecords;
import org.custodes.domain.vault.Locker;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.LockerTag;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Wrapped;

/**
 * The rows of {@code record_key} that one person's locker leads to, by the tags of all slots that
 * were ever given out. Works within the caller's transaction, which holds the person's row.
 */
final class OwnRows {
  /** Tags in one question: some 48 KB on the wire. */
  private static final int PAGE = 1_000;

  private final LockerKeys lockers;

  OwnRows(LockerKeys lockers) {
    this.lockers = lockers;
  }

  /** A person's locker, and how many of its slots were given out. */
  record Slots(Locker locker, int count) {
    /** Handles of one locker are told by computing them all: some microseconds each. */
    boolean contain(Handle handle) {
      return IntStream.range(0, count).anyMatch(slot -> locker.handle(slot).equals(handle));
    }

    /** One page of slots. */
    IntStream range(int from) {
      return IntStream.range(from, Math.min(from + PAGE, count));
    }

    /** The tags of one page of slots. */
    List<LockerTag> page(int from) {
      return range(from).mapToObj(locker::tag).toList();
    }
  }

  /** Empty slots for somebody whom the vault does not know. */
  Slots slots(Connection connection, SubjectTag person) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT locker_key, epoch, next_no FROM subject_key WHERE tag = ?")) {
      select.setBytes(1, Bytes.of(person));
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? new Slots(
                lockers.open(
                    person, new Wrapped(rows.getInt("epoch"), rows.getBytes("locker_key"))),
                rows.getInt("next_no"))
            : new Slots(null, 0);
      }
    }
  }

  void freeze(Connection connection, SubjectTag person) throws SQLException {
    setFrozen(connection, slots(connection, person), true);
  }

  void thaw(Connection connection, Slots slots) throws SQLException {
    setFrozen(connection, slots, false);
  }

  private static void setFrozen(Connection connection, Slots slots, boolean frozen)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE record_key SET frozen = ? WHERE locker_tag = ANY (?) AND frozen <> ?")) {
      for (int from = 0; from < slots.count(); from += PAGE) {
        update.setBoolean(1, frozen);
        update.setArray(2, Bytes.lockerTags(connection, slots.page(from)));
        update.setBoolean(3, frozen);
        update.executeUpdate();
      }
    }
  }

  /** Sets the ends of holds on exactly the live rows that are held, and clears all others. */
  void hold(Connection connection, Slots slots, HeldRecords held) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE record_key SET held_until = wanted.until
            FROM (SELECT tag, CASE WHEN ? THEN greatest(until, held_until) ELSE until END AS until
                  FROM unnest(?, ?) AS asked (tag, until)
                  JOIN record_key ON locker_tag = tag) wanted
            WHERE locker_tag = wanted.tag AND wrapped IS NOT NULL
              AND held_until IS DISTINCT FROM wanted.until
            """)) {
      for (int from = 0; from < slots.count(); from += PAGE) {
        update.setBoolean(1, held.mayBeIncomplete());
        update.setArray(2, Bytes.lockerTags(connection, slots.page(from)));
        update.setArray(3, ends(connection, slots, from, held));
        update.executeUpdate();
      }
    }
  }

  /** Until when each slot of a page is held, or null. */
  private static Array ends(Connection connection, Slots slots, int from, HeldRecords held)
      throws SQLException {
    var until =
        slots
            .range(from)
            .mapToObj(slot -> held.until(slots.locker().handle(slot)))
            .map(day -> day.map(Date::valueOf).orElse(null))
            .toArray(Date[]::new);
    return connection.createArrayOf("date", until);
  }

  /** Moves the end of what is held through {@code ended} to what other holds say, or takes it. */
  void release(Connection connection, Slots slots, LocalDate ended, HeldRecords others)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE record_key SET held_until = others.until
            FROM unnest(?, ?) AS others (tag, until)
            WHERE locker_tag = others.tag AND wrapped IS NOT NULL AND held_until = ?
            """)) {
      for (int from = 0; from < slots.count(); from += PAGE) {
        update.setArray(1, Bytes.lockerTags(connection, slots.page(from)));
        update.setArray(2, ends(connection, slots, from, others));
        update.setDate(3, Date.valueOf(ended));
        update.executeUpdate();
      }
    }
  }

  /** Makes the rows nobody's: their tags go, and with them the way from any handle. */
  void disown(Connection connection, Slots slots) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE record_key SET locker_tag = NULL WHERE locker_tag = ANY (?)")) {
      for (int from = 0; from < slots.count(); from += PAGE) {
        update.setArray(1, Bytes.lockerTags(connection, slots.page(from)));
        update.executeUpdate();
      }
    }
  }

  /** What is left of the rows, live or shredded. */
  Lockers.Remains remains(Connection connection, Slots slots) throws SQLException {
    long live = 0;
    long stubs = 0;
    var heldUntil = Optional.<LocalDate>empty();
    try (var select =
        connection.prepareStatement(
            """
            SELECT count(wrapped), count(*) - count(wrapped),
                   max(held_until) FILTER (WHERE wrapped IS NOT NULL)
            FROM record_key WHERE locker_tag = ANY (?)
            """)) {
      for (int from = 0; from < slots.count(); from += PAGE) {
        select.setArray(1, Bytes.lockerTags(connection, slots.page(from)));
        try (var row = select.executeQuery()) {
          row.next();
          live += row.getLong(1);
          stubs += row.getLong(2);
          var until = Optional.ofNullable(row.getDate(3)).map(Date::toLocalDate);
          heldUntil =
              Stream.concat(heldUntil.stream(), until.stream()).max(Comparator.naturalOrder());
        }
      }
    }
    return new Lockers.Remains(live, stubs, heldUntil);
  }

  /**
   * The live records that are kept for anything else than these purposes, without those that only
   * wait for their hold to end.
   */
  List<RecordId> keptForOthers(
      Connection connection, Slots slots, Iterable<RecordPurpose> allowed, LocalDate today)
      throws SQLException {
    var others = new ArrayList<RecordId>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT record_id FROM record_key
            WHERE locker_tag = ANY (?) AND wrapped IS NOT NULL AND purpose <> ALL (?)
              AND NOT (expires_on <= ? AND coalesce(held_until >= ?, false))
            """)) {
      var codes = new ArrayList<Short>();
      allowed.forEach(purpose -> codes.add((short) purpose.code()));
      var allowedCodes = connection.createArrayOf("int2", codes.toArray());
      for (int from = 0; from < slots.count(); from += PAGE) {
        select.setArray(1, Bytes.lockerTags(connection, slots.page(from)));
        select.setArray(2, allowedCodes);
        select.setDate(3, Date.valueOf(today));
        select.setDate(4, Date.valueOf(today));
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            others.add(new RecordId(rows.getObject(1, UUID.class)));
          }
        }
      }
    }
    return others;
  }
}
