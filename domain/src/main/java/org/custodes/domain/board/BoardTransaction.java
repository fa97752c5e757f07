package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.ledger.LedgerOutbox;
import org.custodes.domain.ledger.RecordBody;

/** Keeps the board's acts, each with its leaf, in one transaction. */
@ApplicationScoped
class BoardTransaction {
  private static final int SALT_BYTES = 32;

  private Reviews reviews;
  private Rosters rosters;
  private LedgerOutbox outbox;
  private SecureRandom random;

  protected BoardTransaction() {}

  @Inject
  BoardTransaction(Reviews reviews, Rosters rosters, LedgerOutbox outbox, SecureRandom random) {
    this.reviews = reviews;
    this.rosters = rosters;
    this.outbox = outbox;
    this.random = random;
  }

  /**
   * @throws ReviewMovedOn if somebody else's act was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(PracticeReview review) {
    write(review);
  }

  private void write(PracticeReview review) {
    var row = ReviewRow.of(review);
    for (var entry : review.news()) {
      var salt = salt();
      if (!reviews.append(entry, salt, row)) {
        throw new ReviewMovedOn();
      }
      if (entry.act() instanceof ReviewAct.MotionWithdrawn withdrawn) {
        reviews.end(review.id(), withdrawn.motion(), false);
      }
      queue("review." + entry.act().type(), entry.at(), salt, entry);
    }
  }

  /**
   * @throws VotedAlready if the seat has voted, or the motion has ended meanwhile
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void cast(CastBallot ballot) {
    var salt = salt();
    if (!reviews.cast(ballot, salt)) {
      throw new VotedAlready();
    }
    queue("review.ballot-cast", ballot.at(), salt, ballot);
  }

  /**
   * Ends the motion, opens its ballots and counts them, or does none of it: a vote below quorum
   * stays as sealed as it was.
   *
   * @throws QuorumMissing if too few of those who may vote have voted
   * @throws ReviewMovedOn if somebody else's act was faster
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void closeVote(PracticeReview review, Acting by, Instant now) {
    ReviewGuard.require(Step.CLOSE_VOTE, review, by, now);
    int motion = review.openMotion().put().motion();
    reviews.end(review.id(), motion, true);
    review.closeVote(reviews.opened(review.id(), motion), by, now);
    write(review);
  }

  /**
   * @throws ReviewMovedOn if somebody else's act was faster; nothing was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(Roster roster) {
    for (var entry : roster.news()) {
      var salt = salt();
      if (!rosters.append(entry, salt)) {
        throw new ReviewMovedOn();
      }
      queue("board." + entry.act().type(), entry.at(), salt, entry);
    }
  }

  private byte[] salt() {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private void queue(String type, Instant at, byte[] salt, Record body) {
    outbox.queue(Leaf.governance(type, Roster.day(at), salt, RecordBody.of(body)));
  }
}
