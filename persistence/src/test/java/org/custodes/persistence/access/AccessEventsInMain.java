package org.custodes.persistence.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.vault.RecordId;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;

/** Reads of records on the real main cluster, for tests of what is built on them. */
public final class AccessEventsInMain {
  private AccessEventsInMain() {}

  public static AccessEvents open() {
    return InMain.eachCall(AccessEvents.class, AccessEventsOnPostgres::new);
  }

  /** Somebody read the record. */
  public static void plant(RecordId record) {
    TwoClusters.inMain(
        main ->
            main.createNativeQuery(
                    "INSERT INTO access_event (record_id, at, grant_id, role, purpose)"
                        + " VALUES (:record, :at, :grant, 1, 1)")
                .setParameter("record", record.value())
                .setParameter("at", OffsetDateTime.now(ZoneOffset.UTC))
                .setParameter("grant", UUID.randomUUID())
                .executeUpdate());
  }
}
