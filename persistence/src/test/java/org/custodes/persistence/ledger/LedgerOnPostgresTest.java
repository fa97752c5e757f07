package org.custodes.persistence.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.ledger.Leaf;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerOnPostgresTest {
  private final SequenceOnPostgres sequence = new SequenceOnPostgres(TwoClusters.main("main_seq"));

  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  private static void queue(int leaves) {
    for (int i = 0; i < leaves; i++) {
      var leaf = Leaf.personal(new byte[32], ("event " + i).getBytes(StandardCharsets.UTF_8));
      TwoClusters.inMain(
          main -> {
            new OutboxOnPostgres(main).queue(leaf);
            return null;
          });
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by hand
  private record Row(long no, byte[] c) {}

  private static List<Row> log() throws SQLException {
    try (var connection = TwoClusters.main("main_audit").getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("SELECT no, c FROM ledger_leaf ORDER BY no")) {
      var log = new ArrayList<Row>();
      while (rows.next()) {
        log.add(new Row(rows.getLong(1), rows.getBytes(2)));
      }
      return log;
    }
  }

  @Test
  void numbersEachLeafOnceWithoutGaps() throws SQLException {
    queue(7);
    assertEquals(5, sequence.numberNext(5));
    assertEquals(2, sequence.numberNext(5));
    assertEquals(0, sequence.numberNext(5));
    assertEquals(7, sequence.size());
    var log = log();
    for (int i = 0; i < 7; i++) {
      assertEquals(i, log.get(i).no());
    }
  }

  @Test
  void ordersABatchByCommitmentSoThatItsOrderSaysNothing() throws SQLException {
    queue(20);
    sequence.numberNext(20);
    var log = log();
    var sorted = new ArrayList<>(log);
    sorted.sort((a, b) -> Arrays.compareUnsigned(a.c(), b.c()));
    for (int i = 0; i < 20; i++) {
      assertArrayEquals(sorted.get(i).c(), log.get(i).c());
    }
  }

  @Test
  void twoWritersAtOnceNumberEachLeafOnce() throws Exception {
    queue(40);
    var second = new SequenceOnPostgres(TwoClusters.main("main_seq"));
    var writers =
        List.of(
            Thread.ofVirtual().start(() -> drain(sequence)),
            Thread.ofVirtual().start(() -> drain(second)));
    for (var writer : writers) {
      writer.join();
    }
    drain(sequence);
    assertEquals(40, log().size());
  }

  private static void drain(SequenceOnPostgres sequence) {
    for (int i = 0; i < 20; i++) {
      sequence.numberNext(3);
    }
  }
}
