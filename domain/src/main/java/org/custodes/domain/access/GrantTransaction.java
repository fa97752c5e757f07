package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.vault.RecordId;

/** The main database's side of a grant: its file, the leaf of each act, and who read what. */
@ApplicationScoped
class GrantTransaction {
  private AccessGrants grants;
  private AccessEvents events;
  private LedgerOutbox outbox;

  protected GrantTransaction() {}

  @Inject
  GrantTransaction(AccessGrants grants, AccessEvents events, LedgerOutbox outbox) {
    this.grants = grants;
    this.events = events;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insert(SealedGrant row, Leaf leaf) {
    grants.insert(row);
    outbox.queue(leaf);
  }

  /**
   * @throws ReviewOutstanding if another waits for its review; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insertReviewDue(SealedGrant row, Leaf leaf) {
    if (!grants.insertReviewDue(row)) {
      throw new ReviewOutstanding();
    }
    outbox.queue(leaf);
  }

  /**
   * @throws GrantMovedOn if somebody else's act was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void replace(SealedGrant next, SealedGrant read, Leaf leaf) {
    replaceOrRefuse(next, read);
    outbox.queue(leaf);
  }

  /**
   * Notes that records are read, and moves the grant behind them, or does neither.
   *
   * @throws GrantMovedOn if another page was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void read(
      SealedGrant next,
      SealedGrant read,
      Leaf leaf,
      Collection<RecordId> records,
      ReadEvent event,
      Instant now) {
    events.insert(records, event, now);
    replaceOrRefuse(next, read);
    outbox.queue(leaf);
  }

  /** Takes back what was noted of records that were deleted while it was noted. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forget(Collection<RecordId> records) {
    events.deleteOf(records);
  }

  private void replaceOrRefuse(SealedGrant next, SealedGrant read) {
    if (!grants.replace(next, read)) {
      throw new GrantMovedOn();
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long deleteKeptUntilBefore(LocalDate day) {
    return grants.deleteKeptUntilBefore(day);
  }
}
