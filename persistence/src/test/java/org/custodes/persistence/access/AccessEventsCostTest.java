package org.custodes.persistence.access;

import java.sql.SQLException;
import org.custodes.persistence.platform.ByIds;
import org.custodes.persistence.platform.Plans;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reads of a hundred records are looked up in the index, however many reads there are. */
class AccessEventsCostTest {
  private static final int READS = 60_000;
  private static final String TABLE = "access_event";

  @BeforeAll
  static void fill() {
    TwoClusters.empty();
    TwoClusters.asMainSuperuser(
        """
        INSERT INTO access_event (record_id, at, grant_id, role, purpose)
        SELECT gen_random_uuid(), timestamptz '2026-11-01', gen_random_uuid(), 1, 1
        FROM generate_series(1, %d)
        """
            .formatted(READS));
    TwoClusters.asMainSuperuser("VACUUM ANALYZE access_event");
  }

  @AfterAll
  static void empty() {
    TwoClusters.empty();
  }

  @Test
  void countsByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(TABLE, AccessEventsOnPostgres.COUNT);
  }

  @Test
  void tellsWhoLookedByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(TABLE, AccessEventsOnPostgres.LOOKED);
  }

  @Test
  void deletesByTheIndex() throws SQLException {
    Plans.assertReadsByIndex(TABLE, AccessEventsOnPostgres.DELETE, ByIds.ONLY_BY_INDEX);
  }
}
