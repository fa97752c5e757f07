package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.custodes.domain.access.AccessEvents;
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
  private AccessEvents reads;
  private LedgerOutbox outbox;

  protected RecordTransaction() {}

  @Inject
  RecordTransaction(Records records, AccessEvents reads, LedgerOutbox outbox) {
    this.records = records;
    this.reads = reads;
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
    purge(List.of(record));
    alongside.delete();
  }

  /** Deletes records and who read them: neither outlives the other. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void purge(Collection<RecordId> stubs) {
    records.delete(stubs);
    reads.deleteOf(stubs);
  }

  /** How many rows of these records are left, and of who read them. */
  public long remaining(Collection<RecordId> stubs) {
    return records.present(stubs).size() + reads.countOf(stubs);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(Leaf leaf) {
    outbox.queue(leaf);
  }
}
