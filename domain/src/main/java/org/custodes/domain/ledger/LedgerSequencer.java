package org.custodes.domain.ledger;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Numbers queued leaves every two seconds, a thousand at a time, until the queue is empty. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LedgerSequencer {
  private static final Logger LOG = System.getLogger(LedgerSequencer.class.getName());

  /** The batch that numbered most leaves a second when measured. */
  static final int BATCH = 1_000;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean failing = new AtomicBoolean();

  @Inject private LedgerSequence sequence;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void numberWhatIsQueued() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      while (sequence.numberNext(BATCH) == BATCH) {
        // the whole batch was full: more may wait
      }
      if (failing.compareAndSet(true, false)) {
        LOG.log(Level.INFO, "The ledger is being numbered again");
      }
    } catch (LedgerOutOfReach e) {
      // the queue keeps what waits; say it once, not every two seconds
      if (failing.compareAndSet(false, true)) {
        LOG.log(Level.WARNING, "Leaves wait in the queue: {0}", e.getMessage());
      }
    } finally {
      running.set(false);
    }
  }
}
