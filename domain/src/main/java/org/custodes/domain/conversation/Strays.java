package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Tenure;
import org.custodes.domain.job.Work;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.lifecycle.Restore;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.VaultOutOfReach;

/**
 * The nightly walk over both clusters for halves that a crash left: rows whose key nobody has, and
 * keys whose row never came. A store in flight looks like the second for a moment, so a key is
 * discarded only if it was without a row the night before, too. While a restore is open it does
 * nothing: a newer backup of either cluster may bring the other halves back.
 */
@ApplicationScoped
class Strays implements Work {
  private static final Logger LOG = System.getLogger(Strays.class.getName());
  private static final int PAGE = 1_000;

  /**
   * More rows without keys than stores can be in flight at one crash: then the vault is an old
   * copy, and its keys may yet come back from a newer one.
   */
  private static final int MOST_OF_A_CRASH = 500;

  private Lockers lockers;
  private Records records;
  private RecordTransaction main;
  private Restore restore;
  private Set<RecordId> suspects = Set.of();

  protected Strays() {}

  @Inject
  Strays(Lockers lockers, Records records, RecordTransaction main, Restore restore) {
    this.lockers = lockers;
    this.records = records;
    this.main = main;
    this.restore = restore;
  }

  @Override
  public String kind() {
    return "conversation.strays";
  }

  @Override
  public boolean isNightly() {
    return true;
  }

  @Override
  public Step step(Job job, Tenure tenure) {
    if (restore.isOpen()) {
      return Step.finished();
    }
    try {
      purgeKeyless();
      discardRowless();
      return Step.finished();
    } catch (VaultOutOfReach e) {
      throw new WorkFailed("vault-out-of-reach", e);
    }
  }

  /** Rows that nobody can open any more. */
  void purgeKeyless() {
    var keyless = new HashSet<RecordId>();
    var page = records.page(Optional.empty(), PAGE);
    while (!page.isEmpty() && keyless.size() <= MOST_OF_A_CRASH) {
      keyless.addAll(page);
      keyless.removeAll(lockers.known(page));
      page = records.page(Optional.of(page.getLast()), PAGE);
    }
    if (keyless.size() > MOST_OF_A_CRASH) {
      LOG.log(
          Level.ERROR,
          "More than {0} records have no key in the vault: was it restored from an old backup? They"
              + " are kept until somebody says so.",
          MOST_OF_A_CRASH);
    } else if (!keyless.isEmpty()) {
      main.purge(keyless);
      LOG.log(Level.INFO, "{0} records without keys were purged", keyless.size());
    }
  }

  /** Keys that were kept for a record which never came. */
  void discardRowless() {
    var rowless = new HashSet<RecordId>();
    var page = lockers.live(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      rowless.addAll(withoutRows(page));
      page = lockers.live(Optional.of(page.getLast()), PAGE);
    }
    var twice = rowless.stream().filter(suspects::contains).toList();
    twice.forEach(lockers::discard);
    rowless.removeAll(twice);
    suspects = Set.copyOf(rowless);
  }

  private Set<RecordId> withoutRows(List<RecordId> page) {
    var absent = new HashSet<>(page);
    absent.removeAll(records.present(page));
    return absent;
  }
}
