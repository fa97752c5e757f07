package org.custodes.persistence.ledger;

import jakarta.persistence.EntityManager;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.persistence.platform.InMain;

/** The outbox of the real main cluster, for tests of what queues leaves. */
public final class OutboxInMain {
  private OutboxInMain() {}

  public static LedgerOutbox open() {
    return InMain.eachCall(LedgerOutbox.class, OutboxOnPostgres::new);
  }

  /** The outbox within a transaction that the caller has open. */
  public static LedgerOutbox within(EntityManager main) {
    return new OutboxOnPostgres(main);
  }
}
