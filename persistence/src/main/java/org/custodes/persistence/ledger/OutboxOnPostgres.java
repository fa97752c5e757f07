package org.custodes.persistence.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;

/** The table {@code ledger_outbox}, which the application may fill and cannot read. */
@ApplicationScoped
class OutboxOnPostgres implements LedgerOutbox {
  private EntityManager main;

  protected OutboxOnPostgres() {}

  @Inject
  OutboxOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public void queue(Leaf leaf) {
    main.createNativeQuery(
            "INSERT INTO ledger_outbox (id, entry, class)"
                + " VALUES (gen_random_uuid(), :entry, :class)")
        .setParameter("entry", leaf.entry())
        .setParameter("class", (short) leaf.sort().code())
        .executeUpdate();
  }
}
