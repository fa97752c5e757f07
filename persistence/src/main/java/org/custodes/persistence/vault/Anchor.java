package org.custodes.persistence.vault;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.TombstoneLog;

/**
 * The vault's note of the last tombstone that was applied here. Whoever shreds a key locks it
 * first: tombstones are applied in the order of their numbers, one that a failed commit left behind
 * is applied by the next, and shredders never wait for each other in a circle.
 */
final class Anchor {
  private final TombstoneLog tombstones;
  private final PersonRows people;

  Anchor(TombstoneLog tombstones, LockerKeys lockers) {
    this.tombstones = tombstones;
    this.people = new PersonRows(lockers);
  }

  /** Locks the anchor and returns its number. */
  long lock(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("SELECT tombstone_no FROM anchor FOR UPDATE");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** How much of the log it has not seen. */
  long unseen(Connection connection) throws SQLException {
    return tombstones.after(lock(connection)).size();
  }

  /**
   * Locks the anchor and applies what it has not seen.
   *
   * @return the number before
   */
  long lockAndCatchUp(Connection connection) throws SQLException {
    long anchor = lock(connection);
    long head = tombstones.head();
    if (head < anchor) {
      throw new IllegalStateException(
          "The tombstone log ends at "
              + head
              + ", but the vault has applied "
              + anchor
              + ": the log was shortened or is another one. Put the right file back.");
    }
    for (var tombstone : tombstones.after(anchor)) {
      apply(connection, tombstone);
    }
    move(connection, head);
    return anchor;
  }

  /** Writes tombstones for what this transaction does; call it last before the commit. */
  void write(Connection connection, List<Tombstone.Entry> entries) throws SQLException {
    if (!entries.isEmpty()) {
      move(connection, tombstones.append(entries));
    }
  }

  private void apply(Connection connection, Tombstone tombstone) throws SQLException {
    switch (tombstone.kind()) {
      case FENCE ->
          people.raiseFence(connection, new SubjectTag(tombstone.key()), tombstone.fence());
      case RECORD ->
          shred(
              connection, List.of(new RecordId(UUID.fromString(tombstone.key()))), tombstone.day());
      case SUBJECT ->
          people.close(
              connection, new SubjectTag(tombstone.key()), tombstone.fence(), tombstone.day());
      case CUT -> {
        var person = people.lock(connection, new SubjectTag(tombstone.key()));
        if (person.filter(known -> known.fence() < tombstone.fence()).isPresent()) {
          people.cut(connection, person.get(), tombstone.fence());
        }
      }
    }
  }

  /** Shreds the keys of these records; a held one expires on the day instead. */
  static void shred(Connection connection, Collection<RecordId> records, LocalDate day)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE record_key
            SET wrapped = CASE WHEN held_until >= ? THEN wrapped END,
                expires_on = least(expires_on, ?)
            WHERE record_id = ANY (?) AND wrapped IS NOT NULL
            """)) {
      update.setDate(1, Date.valueOf(day));
      update.setDate(2, Date.valueOf(day));
      update.setArray(3, Bytes.records(connection, records));
      update.executeUpdate();
    }
  }

  private static void move(Connection connection, long no) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE anchor SET tombstone_no = ? WHERE tombstone_no < ?")) {
      update.setLong(1, no);
      update.setLong(2, no);
      update.executeUpdate();
    }
  }
}
