package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.vault.Lockers;

/**
 * The end of every deletion, whatever its cause: rows whose keys are shredded are deleted, verified
 * to be gone, and only then their stubs. All causes and persons go together and shuffled (data
 * design, attack 23); a crash leaves stubs, which are the note of what is still to do.
 */
@ApplicationScoped
class Purge {
  private static final int BATCH = 1_000;

  private Lockers lockers;
  private RecordTransaction main;

  protected Purge() {}

  @Inject
  Purge(Lockers lockers, RecordTransaction main) {
    this.lockers = lockers;
    this.main = main;
  }

  /**
   * Purges until nothing is left to.
   *
   * @return how many records went
   */
  long run() {
    long gone = 0;
    while (true) {
      var stubs = lockers.stubs(BATCH);
      if (stubs.isEmpty()) {
        return gone;
      }
      main.purge(stubs);
      long left = main.remaining(stubs);
      if (left > 0) {
        throw new IllegalStateException(left + " rows are still there after their purge");
      }
      lockers.forget(stubs);
      gone += stubs.size();
    }
  }
}
