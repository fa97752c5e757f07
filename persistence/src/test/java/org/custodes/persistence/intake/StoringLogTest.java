package org.custodes.persistence.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.custodes.domain.conversation.Alongside;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.intake.IdempotencyRow;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.SealedSubject;
import org.custodes.domain.subject.SubjectState;
import org.custodes.domain.vault.SealKey;
import org.custodes.persistence.conversation.RecordsInMain;
import org.custodes.persistence.ledger.OutboxInMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The write-ahead log of the main cluster, decoded: what stores inserts rows that belong to nobody,
 * and touches nothing else.
 */
class StoringLogTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STORES = 20;

  /**
   * Heap changes by table (partitions as their parent, TOAST as its owner), from one LSN to
   * another. An insert that does nothing on conflict is confirmed once no conflict was met.
   */
  private static final String CHANGES =
      """
      SELECT DISTINCT coalesce(parent.relname, owner.relname, touched.relname),
             replace(split_part(log.record_type, '+', 1), 'HEAP_CONFIRM', 'INSERT')
      FROM pg_get_wal_block_info(?::pg_lsn, ?::pg_lsn) log
      JOIN pg_class touched ON touched.oid = pg_filenode_relation(log.reltablespace, log.relfilenode)
      LEFT JOIN pg_class owner ON owner.reltoastrelid = touched.oid
      LEFT JOIN pg_inherits child ON child.inhrelid = coalesce(owner.oid, touched.oid)
      LEFT JOIN pg_class parent ON parent.oid = child.inhparent
      WHERE log.resource_manager IN ('Heap', 'Heap2') AND touched.relkind IN ('r', 't')
        AND touched.relnamespace <> 'pg_catalog'::regnamespace
      """;

  @BeforeEach
  void annaAlone() throws SQLException {
    TwoClusters.empty();
    execute("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
    TwoClusters.inMain(
        main -> {
          main.persist(
              SealedSubject.of(
                  new SubjectId(UUID.randomUUID()),
                  new byte[32],
                  1,
                  SubjectState.blank(),
                  SealKey.random()));
          return main;
        });
  }

  @Test
  void storingInsertsIntoThreeTablesAndNothingElse() throws SQLException {
    assertEquals(
        Set.of("record INSERT", "idempotency INSERT", "ledger_outbox INSERT"),
        changesOf(StoringLogTest::store));
  }

  @Test
  void storingThatTouchesAPersonIsSeen() throws SQLException {
    var changes =
        changesOf(
            main -> {
              store(main);
              main.createNativeQuery("UPDATE subject SET fence = fence + 1").executeUpdate();
            });
    assertTrue(changes.contains("subject HOT_UPDATE"), changes.toString());
  }

  private static void store(EntityManager main) {
    ConversationsOn.storeWithin(
        RecordsInMain.within(main), OutboxInMain.within(main), answer(main));
  }

  private static Alongside answer(EntityManager main) {
    var rows = new IdempotencyOnPostgres(main);
    var keyMac = new byte[32];
    RANDOM.nextBytes(keyMac);
    var row = new IdempotencyRow(keyMac, new byte[32], new byte[128], LocalDate.EPOCH);
    return new Alongside() {
      @Override
      public void insert() {
        rows.insert(row);
      }

      @Override
      public void delete() {
        throw new AssertionError("nothing is taken back here");
      }
    };
  }

  private static Set<String> changesOf(Consumer<EntityManager> transaction) throws SQLException {
    try (var superuser = TwoClusters.mainSuperuser().getConnection()) {
      var from = position(superuser);
      for (int no = 0; no < STORES; no++) {
        TwoClusters.inMain(
            main -> {
              transaction.accept(main);
              return main;
            });
      }
      return changes(superuser, from, position(superuser));
    }
  }

  private static Set<String> changes(Connection superuser, String from, String to)
      throws SQLException {
    try (var select = superuser.prepareStatement(CHANGES)) {
      select.setString(1, from);
      select.setString(2, to);
      var changes = new TreeSet<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          changes.add(rows.getString(1) + " " + rows.getString(2));
        }
      }
      return changes;
    }
  }

  /** Where the log stands; everything before has been written out, so that it can be read. */
  private static String position(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute("SET synchronous_commit = on");
      statement.execute("SELECT pg_logical_emit_message(true, 'test', 'written out')");
    }
    try (var row = superuser.createStatement().executeQuery("SELECT pg_current_wal_flush_lsn()")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TwoClusters.mainSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
