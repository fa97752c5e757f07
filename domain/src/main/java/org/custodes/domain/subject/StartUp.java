package org.custodes.domain.subject;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.custodes.domain.vault.Clusters;
import org.custodes.domain.vault.KeyVault;

/**
 * What must be true before the first request, and what is repaired before it (data design, section
 * 2, <i>Start</i>). A deployment that cannot establish it fails.
 */
@Singleton
@Startup
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartUp {
  private static final Logger LOG = System.getLogger(StartUp.class.getName());

  @Inject private Clusters clusters;
  @Inject private KeyVault vault;
  @Inject private Reconciliation reconciliation;

  @PostConstruct
  void establish() {
    if (clusters.areOne()) {
      throw new IllegalStateException(
          "CUSTODES_DB_URL and CUSTODES_VAULT_URL reach the same PostgreSQL cluster. "
              + "The vault needs a cluster of its own: one WAL would link every record to its owner.");
    }
    // align first: where main is ahead, a pending tombstone belongs to that very change
    var found = reconciliation.walk(true);
    var caughtUp = vault.catchUpWithTombstones();
    if (caughtUp.applied() > 0) {
      // a restored vault: only now does it know whom main is too old for
      found = reconciliation.walk(true);
    }
    LOG.log(
        Level.INFO,
        "Start: {0} people, {1} aligned, {2} in doubt, {3} without keys, {4} strangers dismissed, "
            + "{5} tombstones applied after {6}",
        found.people(),
        found.aligned(),
        found.inDoubt(),
        found.withoutKeys(),
        found.strangers(),
        caughtUp.applied(),
        caughtUp.anchor());
    if (found.withoutKeys() > 0) {
      LOG.log(
          Level.WARNING,
          "{0} people have no keys in the vault: was it restored from an old backup? Their choices "
              + "count as never made.",
          found.withoutKeys());
    }
  }
}
