package org.custodes.persistence.ledger;

import jakarta.persistence.EntityManager;
import org.custodes.domain.ledger.LedgerOutbox;

/** The outbox of the real main cluster, for tests of what queues leaves. */
public final class OutboxInMain {
  private OutboxInMain() {}

  /** The outbox within a transaction that the caller has open. */
  public static LedgerOutbox within(EntityManager main) {
    return new OutboxOnPostgres(main);
  }
}
