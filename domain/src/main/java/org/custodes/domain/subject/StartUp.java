package org.custodes.domain.subject;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.custodes.domain.lifecycle.KeylessRows;
import org.custodes.domain.lifecycle.Restore;
import org.custodes.domain.lifecycle.StartReport;
import org.custodes.domain.vault.Clusters;
import org.custodes.domain.vault.KeystoreCopies;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.MasterKey;

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

  /** Nobody can have been given more since the backup, at the rate that the API allows. */
  private static final int SLOTS_SKIPPED = 1_000;

  @Inject private Clusters clusters;
  @Inject private Lockers lockers;
  @Inject private Reconciliation reconciliation;
  @Inject private Restore restore;
  @Inject private MasterKey master;
  @Inject private KeystoreCopies copies;
  @Inject @Any private Instance<KeylessRows> keylessRows;

  @PostConstruct
  void establish() {
    if (clusters.areOne()) {
      throw new IllegalStateException(
          "CUSTODES_DB_URL and CUSTODES_VAULT_URL reach the same PostgreSQL cluster. "
              + "The vault needs a cluster of its own: one WAL would link every record to its owner.");
    }
    if (restore.isOfVault()) {
      lockers.skipSlots(SLOTS_SKIPPED);
    }
    var repaired = reconciliation.repair();
    var found = repaired.found();
    LOG.log(
        Level.INFO,
        "Start: {0} people, {1} aligned, {2} in doubt, {3} without keys, {4} strangers dismissed, "
            + "{5} tombstones applied up to {6}",
        found.people(),
        repaired.aligned(),
        found.inDoubt(),
        found.withoutKeys(),
        found.strangers(),
        repaired.tombstones(),
        repaired.anchor());
    if (found.withoutKeys() > 0) {
      LOG.log(
          Level.WARNING,
          "{0} people have no keys in the vault: was it restored from an old backup? Their choices "
              + "count as never made.",
          found.withoutKeys());
    }
    LOG.log(
        Level.INFO,
        "Copies of the keystore with epoch {0} that nobody called destroyed: {1}",
        master.epoch(),
        copies.open(master.epoch()).size());
    restore.report(
        new StartReport(
            found.people(),
            repaired.aligned(),
            found.inDoubt(),
            repaired.tombstones(),
            settleKeyless()));
  }

  /**
   * Only after a restore: the walk over every record takes a while. Another number than the one
   * that was confirmed means that the operator has read of something else; then nothing is purged.
   */
  private List<StartReport.Keyless> settleKeyless() {
    if (!restore.isOpen() && restore.confirmedPurge().isEmpty()) {
      return List.of();
    }
    var counts = new LinkedHashMap<KeylessRows, Long>();
    keylessRows.forEach(rows -> counts.put(rows, rows.count()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    boolean purged = all > 0 && restore.confirmedPurge().equals(OptionalLong.of(all));
    if (purged) {
      counts.keySet().forEach(KeylessRows::purge);
    }
    LOG.log(Level.INFO, "Rows without keys: {0}, {1}", all, purged ? "purged" : "kept");
    return counts.entrySet().stream()
        .map(entry -> new StartReport.Keyless(entry.getKey().place(), entry.getValue(), purged))
        .toList();
  }
}
