package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;

/** The main database's side of denials: the rows of a minute and their leaves, or neither. */
@ApplicationScoped
class DenialTransaction {
  private DenialRows rows;
  private LedgerOutbox outbox;

  protected DenialTransaction() {}

  @Inject
  DenialTransaction(DenialRows rows, LedgerOutbox outbox) {
    this.rows = rows;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insert(List<SealedDenial> denials, List<Leaf> leaves) {
    rows.insert(denials);
    leaves.forEach(outbox::queue);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long deleteBefore(LocalDate day) {
    return rows.deleteBefore(day);
  }
}
