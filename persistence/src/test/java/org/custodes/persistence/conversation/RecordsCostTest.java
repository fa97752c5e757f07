package org.custodes.persistence.conversation;

import java.sql.SQLException;
import org.custodes.persistence.platform.ByIds;
import org.custodes.persistence.platform.Plans;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A hundred records are looked up in the index, however many there are: the planner has no
 * statistics of their ids, and must not conclude that it should read all of them.
 */
class RecordsCostTest {
  private static final int RECORDS = 60_000;
  private static final String FULL = "record_2027_05";

  @BeforeAll
  static void fill() {
    TwoClusters.empty();
    TwoClusters.inMain(
        main -> {
          new RecordsOnPostgres(main).ensurePartitions();
          return main;
        });
    TwoClusters.asMainSuperuser(
        """
        CREATE TABLE IF NOT EXISTS record_2027_05 PARTITION OF record
          FOR VALUES FROM ('2027-05-01') TO ('2027-06-01')
        """);
    TwoClusters.asMainSuperuser(
        """
        INSERT INTO record (id, expires_on, purpose, sealed)
        SELECT gen_random_uuid(), date '2027-05-01' + mod(no, 31), 1,
          decode(repeat(md5(CAST(no AS text)), 32), 'hex')
        FROM generate_series(1, %d) AS no
        """
            .formatted(RECORDS));
    TwoClusters.asMainSuperuser("VACUUM ANALYZE record");
  }

  @AfterAll
  static void empty() {
    TwoClusters.empty();
  }

  @Test
  void opensRecordsByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(FULL, RecordsOnPostgres.FIND);
  }

  @Test
  void seesWhichAreThereByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(FULL, RecordsOnPostgres.PRESENT);
  }

  @Test
  void deletesByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(FULL, RecordsOnPostgres.DELETE, ByIds.ONLY_BY_INDEX);
  }
}
