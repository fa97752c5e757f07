package org.custodes.domain.conversation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.custodes.domain.vault.VaultOutOfReach;

/** Purges every ten seconds what was shredded since. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PurgeTimer {
  private static final Logger LOG = System.getLogger(PurgeTimer.class.getName());

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean failing = new AtomicBoolean();

  @Inject private Purge purge;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void purgeWhatIsShredded() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      purge.run();
      if (failing.compareAndSet(true, false)) {
        LOG.log(Level.INFO, "Shredded records are being purged again");
      }
    } catch (VaultOutOfReach | PersistenceException e) {
      // the stubs keep what is to do; say it once, not every ten seconds
      if (failing.compareAndSet(false, true)) {
        LOG.log(
            Level.WARNING, "Shredded records wait for their purge: {0}", e.getClass().getName());
      }
    } finally {
      running.set(false);
    }
  }
}
