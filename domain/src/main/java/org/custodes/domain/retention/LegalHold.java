package org.custodes.domain.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.ApprovedAlready;
import org.custodes.domain.access.ProposedYourself;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.KeptHold;
import org.custodes.domain.subject.KeptHolds;

/**
 * A legal hold: records of one person are kept although their time is over or their ground fell
 * away, because an authority said so (GDPR Art. 17(3)(b) and (e), Art. 18(2)).
 *
 * <p>Its life: a privacy officer proposes it; two others approve it, and it is in force; it ends on
 * its day, or before, once somebody proposes that and two others approve. Twelve months after its
 * end its file goes. A proposal that nobody approves in time never counts and goes in the same way.
 *
 * <p>A value: each verb gives the next.
 *
 * @param subject empty once the person was erased, after all their holds
 * @param concerns the keyed hash of the person's sign-in, by which they are known as its owner also
 *     after their erasure has begun; empty in files from before it was kept
 * @param authority who ordered it and under which reference, in words that the person reads
 * @param endsOn its last day
 * @param release the decision to end it early, once proposed
 */
record LegalHold(
    HoldId id,
    Optional<SubjectId> subject,
    String concerns,
    String authority,
    HoldScope scope,
    LocalDate endsOn,
    FourEyes setting,
    Optional<FourEyes> release) {

  /** How long its file is kept after its end. */
  static final int MONTHS_KEPT_AFTER_ITS_END = 12;

  /** Where a hold stands; the codes are the column's. */
  enum State {
    PROPOSED(0),
    SET(1),
    RELEASED(2);

    private final short code;

    State(int code) {
      this.code = (short) code;
    }

    short code() {
      return code;
    }
  }

  /**
   * @throws AuthorityOutOfRange if the authority is not named in one line of some words
   * @throws HoldEndOutOfRange if it would end before it starts, or last longer than a year
   * @throws HoldScopeOutOfRange if it lists no record, or more than the person's state can keep
   */
  static LegalHold propose(
      HoldId id,
      SubjectId subject,
      String concerns,
      String authority,
      HoldScope scope,
      LocalDate endsOn,
      LocalDate today,
      Sub proposer) {
    AuthorityOutOfRange.require(authority);
    if (endsOn.isBefore(today) || endsOn.isAfter(today.plusMonths(KeptHolds.LONGEST_MONTHS))) {
      throw new HoldEndOutOfRange();
    }
    if (scope instanceof HoldScope.Listed(var records)
        && (records.isEmpty() || records.size() > KeptHolds.MOST_LISTED)) {
      throw new HoldScopeOutOfRange();
    }
    return new LegalHold(
        id,
        Optional.of(subject),
        concerns,
        authority,
        scope,
        endsOn,
        FourEyes.proposedBy(proposer),
        Optional.empty());
  }

  /**
   * @throws HoldMovedOn if it is in force already, or its day is over
   * @throws ProposedYourself if the approver proposed it
   * @throws ApprovedAlready if the approver has approved it before
   */
  LegalHold approve(Actor approver, LocalDate today) {
    requireState(State.PROPOSED, today);
    HoldAct.APPROVE.require(approver, setting.ties(approver.sub()));
    return new LegalHold(
        id,
        subject,
        concerns,
        authority,
        scope,
        endsOn,
        setting.approvedBy(approver.sub()),
        release);
  }

  /**
   * @throws HoldMovedOn if it is not in force, or its end is proposed already
   */
  LegalHold proposeRelease(Sub proposer, LocalDate today) {
    requireState(State.SET, today);
    if (release.isPresent()) {
      throw new HoldMovedOn();
    }
    return withRelease(endsOn, FourEyes.proposedBy(proposer));
  }

  /**
   * @throws HoldMovedOn if it is not in force, or nobody proposed its end
   */
  LegalHold approveRelease(Actor approver, LocalDate today) {
    requireState(State.SET, today);
    var proposed = release.orElseThrow(HoldMovedOn::new);
    HoldAct.APPROVE_RELEASE.require(approver, proposed.ties(approver.sub()));
    var next = proposed.approvedBy(approver.sub());
    return withRelease(next.isDecided() ? today : endsOn, next);
  }

  /** What ties somebody to it as far as it matters for the act, beside whom it concerns. */
  Set<Tie> ties(HoldAct act, Sub who) {
    return switch (act) {
      case APPROVE -> setting.ties(who);
      case APPROVE_RELEASE -> release.map(end -> end.ties(who)).orElse(Set.of());
      case PROPOSE, PROPOSE_RELEASE -> Set.of();
    };
  }

  private LegalHold withRelease(LocalDate end, FourEyes next) {
    return new LegalHold(id, subject, concerns, authority, scope, end, setting, Optional.of(next));
  }

  private void requireState(State wanted, LocalDate today) {
    if (state() != wanted || endsOn.isBefore(today)) {
      throw new HoldMovedOn();
    }
  }

  State state() {
    if (release.filter(FourEyes::isDecided).isPresent()) {
      return State.RELEASED;
    }
    return setting.isDecided() ? State.SET : State.PROPOSED;
  }

  boolean isInForce(LocalDate today) {
    return state() == State.SET && !endsOn.isBefore(today);
  }

  /** How many acts led here; the salt of each act's leaf is made of it. */
  int acts() {
    return 1
        + setting.approvers().size()
        + release.map(end -> 1 + end.approvers().size()).orElse(0);
  }

  /** What the person's state keeps of it. */
  KeptHold kept() {
    return new KeptHold(id.value(), endsOn, scope);
  }

  /** The last day of its file. */
  LocalDate keptUntil() {
    return endsOn.plusMonths(MONTHS_KEPT_AFTER_ITS_END);
  }

  @Override
  public String toString() {
    return "[hold " + id.value() + "]";
  }
}
