package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Jobs;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;

/** The main database's side of a request: all of a change or nothing. */
@ApplicationScoped
class RequestTransaction {
  private PrivacyRequests requests;
  private Jobs jobs;
  private LedgerOutbox outbox;

  protected RequestTransaction() {}

  @Inject
  RequestTransaction(PrivacyRequests requests, Jobs jobs, LedgerOutbox outbox) {
    this.requests = requests;
    this.jobs = jobs;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void insert(SealedRequest row, Leaf leaf) {
    requests.insert(row);
    outbox.queue(leaf);
  }

  /**
   * @return false if somebody else changed the request first; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean replace(SealedRequest row, Leaf leaf) {
    boolean ours = requests.replace(row);
    if (ours) {
      outbox.queue(leaf);
    }
    return ours;
  }

  /**
   * The same, with the job that carries it out.
   *
   * @return false if somebody else changed the request first; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean replace(SealedRequest row, Leaf leaf, Job job) {
    boolean ours = replace(row, leaf);
    if (ours) {
      jobs.add(job);
    }
    return ours;
  }

  /** Whether a job of this kind waits, or is being worked on, for a request. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean isOpen(String kind, RequestId id) {
    return jobs.isOpen(kind, id.value());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(Job job) {
    jobs.add(job);
  }

  /** Does one feature's part of an erasure. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void alone(Runnable part) {
    part.run();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int deleteClosedBefore(LocalDate day) {
    return requests.deleteClosedBefore(day);
  }
}
