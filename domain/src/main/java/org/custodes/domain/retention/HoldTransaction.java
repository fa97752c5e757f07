package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;

/** The main database's side of a hold's file: a row and the leaf of the act, or nothing. */
@ApplicationScoped
class HoldTransaction {
  private LegalHolds holds;
  private LedgerOutbox outbox;

  protected HoldTransaction() {}

  @Inject
  HoldTransaction(LegalHolds holds, LedgerOutbox outbox) {
    this.holds = holds;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insert(SealedHold row, Leaf leaf) {
    holds.insert(row);
    outbox.queue(leaf);
  }

  /**
   * In the caller's transaction, if there is one, so that an approval that changes the person is
   * there with the change or not at all.
   *
   * @throws HoldMovedOn if somebody else's act was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRED)
  public void replace(SealedHold next, SealedHold read, Leaf leaf) {
    if (!holds.replace(next, read)) {
      throw new HoldMovedOn();
    }
    outbox.queue(leaf);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long deleteEndedBefore(LocalDate day) {
    return holds.deleteEndedBefore(day);
  }
}
