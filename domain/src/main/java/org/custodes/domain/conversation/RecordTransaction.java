package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.vault.RecordId;

/**
 * The main database's side of storing and purging. What stores only inserts, and only rows that
 * belong to nobody (data design, attack 6).
 */
@ApplicationScoped
class RecordTransaction {
  private Records records;
  private LedgerOutbox outbox;

  protected RecordTransaction() {}

  @Inject
  RecordTransaction(Records records, LedgerOutbox outbox) {
    this.records = records;
    this.outbox = outbox;
  }

  /**
   * @throws Alongside.Taken if what was to be stored along with it is there already; nothing was
   *     written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void store(SealedRecord row, Leaf leaf, Alongside alongside) {
    alongside.insert();
    records.insert(row);
    outbox.queue(leaf);
  }

  /** Inserts a record of nobody's. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insert(SealedRecord row) {
    records.insert(row);
  }

  /** Takes back a record that was stored while its ground fell away. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(RecordId record, Alongside alongside) {
    records.delete(List.of(record));
    alongside.delete();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void purge(Collection<RecordId> stubs) {
    records.delete(stubs);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(Leaf leaf) {
    outbox.queue(leaf);
  }
}
