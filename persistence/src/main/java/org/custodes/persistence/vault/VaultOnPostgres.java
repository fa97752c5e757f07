package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.SubjectTag;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.TombstoneLog;
import org.custodes.domain.vault.VaultOutOfReach;
import org.custodes.domain.vault.Wrapped;
import org.custodes.domain.vault.WrappedPerson;
import org.custodes.persistence.platform.VaultCluster;

/**
 * The vault cluster by plain JDBC, each call a transaction of its own.
 *
 * <p>A tombstone is on disk before the transaction that it belongs to commits, and the {@code
 * anchor} moves with that transaction. The anchor's row is locked first, so tombstones are applied
 * in the order of their numbers; one that a failed commit left behind is applied by the next.
 */
@ApplicationScoped
class VaultOnPostgres implements KeyVault {
  private static final HexFormat HEX = HexFormat.of();

  private DataSource vault;
  private TombstoneLog tombstones;

  protected VaultOnPostgres() {}

  @Inject
  VaultOnPostgres(@VaultCluster DataSource vault, TombstoneLog tombstones) {
    this.vault = vault;
    this.tombstones = tombstones;
  }

  @Override
  public Optional<WrappedPerson> person(SubjectTag tag) {
    return inVault(
        "a person's keys cannot be read",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT locker_key, state_key, epoch, fence, closing FROM subject_key WHERE tag = ?")) {
            select.setBytes(1, bytes(tag));
            try (var rows = select.executeQuery()) {
              return rows.next() ? Optional.of(person(tag, rows)) : Optional.empty();
            }
          }
        });
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

  @Override
  public void admit(WrappedPerson person) {
    int inserted =
        inVault(
            "a person's keys cannot be kept",
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      INSERT INTO subject_key (tag, locker_key, state_key, fence, epoch)
                      VALUES (?, ?, ?, 0, ?) ON CONFLICT DO NOTHING
                      """)) {
                insert.setBytes(1, bytes(person.tag()));
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
    inVault(
        "an admission cannot be taken back",
        connection -> {
          try (var delete =
              connection.prepareStatement("DELETE FROM subject_key WHERE tag = ? AND fence = 0")) {
            delete.setBytes(1, bytes(tag));
            return delete.executeUpdate();
          }
        });
  }

  @Override
  public Set<SubjectTag> newcomers() {
    return inVault(
        "newcomers cannot be read",
        connection -> {
          try (var select =
                  connection.prepareStatement("SELECT tag FROM subject_key WHERE fence = 0");
              var rows = select.executeQuery()) {
            var tags = new HashSet<SubjectTag>();
            while (rows.next()) {
              tags.add(tag(rows.getBytes(1)));
            }
            return tags;
          }
        });
  }

  @Override
  public Map<SubjectTag, Integer> fences(Collection<SubjectTag> tags) {
    return inVault(
        "fences cannot be read",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT tag, fence FROM subject_key WHERE tag = ANY(?)")) {
            select.setArray(
                1,
                connection.createArrayOf(
                    "bytea", tags.stream().map(VaultOnPostgres::bytes).toArray(byte[][]::new)));
            try (var rows = select.executeQuery()) {
              var fences = new HashMap<SubjectTag, Integer>();
              while (rows.next()) {
                fences.put(tag(rows.getBytes(1)), rows.getInt(2));
              }
              return fences;
            }
          }
        });
  }

  @Override
  public void raise(SubjectTag tag, int fence, boolean takesBack) {
    inVault(
        "a person's keys cannot be brought in line",
        connection -> {
          long applied = takesBack ? lockAnchorAndCatchUp(connection) : 0;
          if (fenceForUpdate(connection, tag) < fence) {
            if (takesBack) {
              applied = tombstones.append(Tombstone.Kind.FENCE, tag.hex(), fence);
            }
            raiseFence(connection, tag, fence);
          }
          if (takesBack) {
            moveAnchor(connection, applied);
          }
          return null;
        });
  }

  @Override
  public TombstonesApplied catchUpWithTombstones() {
    return inVault(
        "the tombstone log cannot be applied",
        connection -> {
          long anchor = lockAnchor(connection);
          long head = catchUp(connection, anchor);
          moveAnchor(connection, head);
          return new TombstonesApplied(head - anchor, anchor);
        });
  }

  @Override
  public Optional<Wrapped> systemKey(String name) {
    return inVault("a system key cannot be read", connection -> systemKey(connection, name));
  }

  @Override
  public Wrapped keepSystemKey(String name, Wrapped key) {
    return inVault(
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

  private long lockAnchorAndCatchUp(Connection connection) throws SQLException {
    return catchUp(connection, lockAnchor(connection));
  }

  private static long lockAnchor(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("SELECT tombstone_no FROM anchor FOR UPDATE");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private long catchUp(Connection connection, long anchor) throws SQLException {
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
      switch (tombstone.kind()) {
        case FENCE -> raiseFence(connection, new SubjectTag(tombstone.key()), tombstone.fence());
      }
    }
    return head;
  }

  private static int fenceForUpdate(Connection connection, SubjectTag tag) throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT fence FROM subject_key WHERE tag = ? FOR UPDATE")) {
      select.setBytes(1, bytes(tag));
      try (var rows = select.executeQuery()) {
        // a person who is gone needs no fence
        return rows.next() ? rows.getInt(1) : Integer.MAX_VALUE;
      }
    }
  }

  private static void raiseFence(Connection connection, SubjectTag tag, int fence)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE subject_key SET fence = ? WHERE tag = ? AND fence < ?")) {
      update.setInt(1, fence);
      update.setBytes(2, bytes(tag));
      update.setInt(3, fence);
      update.executeUpdate();
    }
  }

  private static void moveAnchor(Connection connection, long no) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE anchor SET tombstone_no = ? WHERE tombstone_no < ?")) {
      update.setLong(1, no);
      update.setLong(2, no);
      update.executeUpdate();
    }
  }

  private static byte[] bytes(SubjectTag tag) {
    return HEX.parseHex(tag.hex());
  }

  private static SubjectTag tag(byte[] bytes) {
    return new SubjectTag(HEX.formatHex(bytes));
  }

  @FunctionalInterface
  private interface InVault<T> {
    T in(Connection connection) throws SQLException;
  }

  private <T> T inVault(String failure, InVault<T> question) {
    try (var connection = vault.getConnection()) {
      connection.setAutoCommit(false);
      boolean committed = false;
      try {
        T answer = question.in(connection);
        connection.commit();
        committed = true;
        return answer;
      } finally {
        if (!committed) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new VaultOutOfReach(failure, e);
    }
  }
}
