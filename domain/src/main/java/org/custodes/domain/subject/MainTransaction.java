package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.vault.SealKey;

/** The main database's side of a change: all of it or nothing, and never a word to the vault. */
@ApplicationScoped
class MainTransaction {
  private Subjects subjects;
  private LedgerOutbox outbox;
  private Iterable<FollowsState> followers;
  private Iterable<ErasureStep> erasureSteps;

  protected MainTransaction() {}

  @Inject
  MainTransaction(
      Subjects subjects,
      LedgerOutbox outbox,
      @Any Instance<FollowsState> followers,
      @Any Instance<ErasureStep> erasureSteps) {
    this(subjects, outbox, (Iterable<FollowsState>) followers, erasureSteps);
  }

  MainTransaction(
      Subjects subjects,
      LedgerOutbox outbox,
      Iterable<FollowsState> followers,
      Iterable<ErasureStep> erasureSteps) {
    this.subjects = subjects;
    this.outbox = outbox;
    this.followers = followers;
    this.erasureSteps = erasureSteps;
  }

  /**
   * @param expectedFence where the row must stand now; 0 for somebody new
   * @throws LostRace if it stands elsewhere; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void commit(
      Person before, Person after, int expectedFence, byte[] lookup, PersonChange.Outcome outcome) {
    var row = SealedSubject.of(after.id(), lookup, after.fence(), after.state(), after.key());
    boolean ours = expectedFence == 0 ? subjects.insert(row) : subjects.replace(row, expectedFence);
    if (!ours) {
      throw new LostRace();
    }
    for (var follower : followers) {
      follower.follow(before, after);
    }
    outcome.rows().write(after);
    outbox.queue(
        Leaf.personal(
            after.key().derive("leaf|" + after.fence()),
            outcome.body().getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Puts an emptied state in place of a row that stands where it was read: whoever reads it from
   * now on reads that nothing is allowed.
   *
   * @return false if somebody else changed the person first; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean empty(SealedSubject row, SubjectState state, int fence, SealKey key) {
    boolean ours =
        subjects.replace(SealedSubject.of(row.id(), row.lookup(), fence, state, key), row.fence());
    if (ours) {
      outbox.queue(
          Leaf.personal(
              key.derive("leaf|" + fence),
              "{\"event\":\"erasure\"}".getBytes(StandardCharsets.UTF_8)));
    }
    return ours;
  }

  /** Forgets an incarnation whose keys are gone: nobody can read its rows any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void purge(SubjectId dead) {
    for (var step : erasureSteps) {
      step.erase(dead);
    }
  }

  /** Somebody else changed the person first. */
  static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
