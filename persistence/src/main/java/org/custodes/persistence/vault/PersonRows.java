package org.custodes.persistence.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Wrapped;
import org.custodes.domain.vault.WrappedPerson;

/**
 * The rows of {@code subject_key}, and how a person ends there: closed with all their keys, or cut
 * off from the records that they had. Works within the caller's transaction, which holds the {@link
 * Anchor}.
 */
final class PersonRows {
  private final LockerKeys lockers;
  private final OwnRows ownRows;

  PersonRows(LockerKeys lockers) {
    this.lockers = lockers;
    this.ownRows = new OwnRows(lockers);
  }

  Optional<WrappedPerson> find(Connection connection, SubjectTag tag) throws SQLException {
    return find(connection, tag, "");
  }

  /** The row, locked until the transaction ends. */
  Optional<WrappedPerson> lock(Connection connection, SubjectTag tag) throws SQLException {
    return find(connection, tag, " FOR UPDATE");
  }

  private static Optional<WrappedPerson> find(Connection connection, SubjectTag tag, String locking)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT locker_key, state_key, epoch, fence, closing FROM subject_key WHERE tag = ?"
                + locking)) {
      select.setBytes(1, Bytes.of(tag));
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(person(tag, rows)) : Optional.empty();
      }
    }
  }

  private static WrappedPerson person(SubjectTag tag, ResultSet row) throws SQLException {
    int epoch = row.getInt("epoch");
    return new WrappedPerson(
        tag,
        new Wrapped(epoch, row.getBytes("locker_key")),
        Optional.ofNullable(row.getBytes("state_key")).map(key -> new Wrapped(epoch, key)),
        row.getInt("fence"),
        row.getBoolean("closing"));
  }

  void raiseFence(Connection connection, SubjectTag tag, int fence) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE subject_key SET fence = ? WHERE tag = ? AND fence < ?")) {
      update.setInt(1, fence);
      update.setBytes(2, Bytes.of(tag));
      update.setInt(3, fence);
      update.executeUpdate();
    }
  }

  /**
   * @param day held records expire on it
   */
  void close(Connection connection, SubjectTag tag, int fence, LocalDate day) throws SQLException {
    var all = ownRows.keptForOthers(connection, ownRows.slots(connection, tag), Set.of(), day);
    Anchor.shred(connection, all, day);
    try (var update =
        connection.prepareStatement(
            """
            UPDATE subject_key SET closing = true, state_key = NULL, fence = greatest(fence, ?)
            WHERE tag = ?
            """)) {
      update.setInt(1, fence);
      update.setBytes(2, Bytes.of(tag));
      update.executeUpdate();
    }
  }

  void cut(Connection connection, WrappedPerson person, int fence) throws SQLException {
    ownRows.disown(connection, ownRows.slots(connection, person.tag()));
    var renewed = lockers.renew(person);
    try (var update =
        connection.prepareStatement(
            """
            UPDATE subject_key SET locker_key = ?, state_key = ?, epoch = ?, fence = ?, next_no = 0
            WHERE tag = ?
            """)) {
      update.setBytes(1, renewed.locker().bytes());
      update.setBytes(2, renewed.state().map(Wrapped::bytes).orElse(null));
      update.setInt(3, renewed.locker().epoch());
      update.setInt(4, fence);
      update.setBytes(5, Bytes.of(person.tag()));
      update.executeUpdate();
    }
  }
}
