package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Jobs;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;

/** The main database's side of an export: all of a change or nothing. */
@ApplicationScoped
class ExportTransaction {
  private Exports exports;
  private Jobs jobs;
  private LedgerOutbox outbox;

  protected ExportTransaction() {}

  @Inject
  ExportTransaction(Exports exports, Jobs jobs, LedgerOutbox outbox) {
    this.exports = exports;
    this.jobs = jobs;
    this.outbox = outbox;
  }

  /**
   * @return false if the person has an export already; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean insert(SealedExport row, Leaf leaf, Job job) {
    boolean ours = insert(row, leaf);
    if (ours) {
      jobs.add(job);
    }
    return ours;
  }

  /** The same, for who writes it at once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean insert(SealedExport row, Leaf leaf) {
    boolean ours = exports.insert(row);
    if (ours) {
      outbox.queue(leaf);
    }
    return ours;
  }

  /**
   * @return false if the export is gone; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean replace(SealedExport row) {
    return exports.replace(row);
  }

  /** The same, with the archive that was being written thrown away. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean restart(SealedExport row) {
    exports.deleteChunks(row.id());
    return exports.replace(row);
  }

  /** The next chunk, and how far the export is with it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean append(SealedExport row, int no, byte[] chunk) {
    boolean there = exports.replace(row);
    if (there) {
      exports.append(row.id(), no, chunk);
    }
    return there;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean burn(ExportId id, byte[] mac) {
    return exports.burn(id, mac);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void delete(ExportId id, Leaf leaf) {
    exports.delete(id);
    outbox.queue(leaf);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void purge(ExportId id) {
    exports.delete(id);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int deleteExpiredBefore(LocalDate day) {
    return exports.deleteExpiredBefore(day);
  }
}
