package org.custodes.persistence.ledger;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.custodes.domain.ledger.LedgerOutOfReach;
import org.custodes.domain.ledger.LedgerSequence;
import org.custodes.persistence.platform.SequencerSeat;

/**
 * Moves leaves from {@code ledger_outbox} to {@code ledger_leaf} as {@code main_seq}. An advisory
 * lock keeps a second writer out; the primary key would stop it in any case.
 */
@ApplicationScoped
class SequenceOnPostgres implements LedgerSequence {
  /** "ledger" in ASCII; the only advisory lock of the house. */
  private static final long LOCK = 0x6C65_6467_6572L;

  /** One for all: each {@code JSON.createReader} would look for a provider on the class path. */
  private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

  private DataSource sequencer;

  protected SequenceOnPostgres() {}

  @Inject
  SequenceOnPostgres(@SequencerSeat DataSource sequencer) {
    this.sequencer = sequencer;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
  private record Queued(UUID id, byte[] c, byte[] entry) {}

  @Override
  public int numberNext(int most) {
    try (var connection = sequencer.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int numbered = lock(connection) ? move(connection, most) : 0;
        connection.commit();
        return numbered;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new LedgerOutOfReach("the ledger's tables cannot be reached", e);
    }
  }

  @Override
  public long size() {
    try (var connection = sequencer.getConnection()) {
      return nextNumber(connection);
    } catch (SQLException e) {
      throw new LedgerOutOfReach("the ledger's tables cannot be reached", e);
    }
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private static int move(Connection connection, int most) throws SQLException {
    var batch = queued(connection, most);
    if (batch.isEmpty()) {
      return 0;
    }
    batch.sort(Comparator.comparing(Queued::c, Arrays::compareUnsigned));
    long no = nextNumber(connection);
    try (var insert =
        connection.prepareStatement("INSERT INTO ledger_leaf (no, c, entry) VALUES (?, ?, ?)")) {
      for (var leaf : batch) {
        insert.setLong(1, no++);
        insert.setBytes(2, leaf.c());
        insert.setBytes(3, leaf.entry());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (var delete = connection.prepareStatement("DELETE FROM ledger_outbox WHERE id = ANY(?)")) {
      delete.setArray(
          1, connection.createArrayOf("uuid", batch.stream().map(Queued::id).toArray()));
      delete.executeUpdate();
    }
    return batch.size();
  }

  private static List<Queued> queued(Connection connection, int most) throws SQLException {
    var batch = new ArrayList<Queued>();
    try (var select = connection.prepareStatement("SELECT id, entry FROM ledger_outbox LIMIT ?")) {
      select.setInt(1, most);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var entry = rows.getBytes(2);
          batch.add(new Queued(rows.getObject(1, UUID.class), commitment(entry), entry));
        }
      }
    }
    return batch;
  }

  private static byte[] commitment(byte[] entry) {
    try (var reader = READERS.createReader(new ByteArrayInputStream(entry))) {
      return Base64.getUrlDecoder().decode(reader.readObject().getString("c"));
    }
  }

  private static long nextNumber(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("SELECT coalesce(max(no) + 1, 0) FROM ledger_leaf");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
