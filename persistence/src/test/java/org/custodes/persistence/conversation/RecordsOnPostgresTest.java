package org.custodes.persistence.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.custodes.domain.conversation.Records;
import org.custodes.domain.conversation.RecordsContract;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsOnPostgresTest implements RecordsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public void withRecords(Consumer<Records> work) {
    TwoClusters.inMain(
        main -> {
          work.accept(new RecordsOnPostgres(main));
          return work;
        });
  }

  @Test
  void partitionsReachBeyondTheLongestPeriodAndEmptyOnesGo() throws SQLException {
    withRecords(Records::ensurePartitions);
    int present = partitions();
    assertEquals(true, present >= 14, present + " partitions");
    withRecords(records -> assertEquals(0, records.dropEmptyPartitions(), "none is over"));
    assertEquals(present, partitions());
  }

  @Test
  void theApplicationCannotMakePartitionsByItself() throws SQLException {
    try (var connection = TwoClusters.main("main_app").getConnection();
        var statement = connection.createStatement()) {
      assertThrows(
          SQLException.class,
          () ->
              statement.execute(
                  "CREATE TABLE record_extra PARTITION OF record"
                      + " FOR VALUES FROM ('2099-01-01') TO ('2099-02-01')"));
    }
  }

  private static int partitions() throws SQLException {
    try (var connection = TwoClusters.main("main_app").getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_inherits WHERE inhparent = 'record'::regclass")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
