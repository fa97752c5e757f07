package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Tenure;
import org.custodes.domain.job.Work;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.vault.VaultOutOfReach;

/** The same walk as at start, every night, in case a change was never followed up. */
@ApplicationScoped
class NightlyReconciliation implements Work {
  private static final Logger LOG = System.getLogger(NightlyReconciliation.class.getName());

  @Inject private Reconciliation reconciliation;

  protected NightlyReconciliation() {}

  @Override
  public String kind() {
    return "subject.reconcile";
  }

  @Override
  public boolean isNightly() {
    return true;
  }

  @Override
  public Step step(Job job, Tenure tenure) {
    try {
      var found = reconciliation.walk(false);
      LOG.log(
          Level.INFO,
          "Nightly walk: {0} people, {1} aligned, {2} in doubt, {3} without keys, {4} dismissed",
          found.people(),
          found.aligned(),
          found.inDoubt(),
          found.withoutKeys(),
          found.strangers());
      return Step.finished();
    } catch (VaultOutOfReach e) {
      throw new WorkFailed("vault-out-of-reach", e);
    }
  }
}
