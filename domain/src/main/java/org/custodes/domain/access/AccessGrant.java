package org.custodes.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.RecordId;

/**
 * Leave to read de-identified conversations: asked for by one person, approved by a privacy officer
 * and a support lead who are neither that person nor each other, and ended by time to the second,
 * by volume, by withdrawal, or by a restore (workflows, section 10). One that a privacy officer
 * opens in an emergency runs at once, and is reviewed after its end ({@link BreakGlass}).
 *
 * <p>A value: each verb gives the next.
 *
 * @param approvals who approved, by the role in which they did
 * @param startedAt the moment of the second approval
 * @param ending why and when it ended before its time
 * @param read how many conversations were shown under it
 * @param cursor the last record that was passed; reading only goes forward
 * @param breakGlass empty where it was asked for and approved
 * @param acts how many acts led here; the salt of each act's leaf is made of it
 */
record AccessGrant(
    GrantId id,
    Sub asker,
    GrantTerms terms,
    Instant askedAt,
    Map<String, Sub> approvals,
    Optional<Instant> startedAt,
    Optional<Ending> ending,
    int read,
    Optional<RecordId> cursor,
    Optional<BreakGlass> breakGlass,
    int acts) {

  /** How long somebody may take to approve it. */
  static final Duration LAPSES_AFTER = Duration.ofDays(30);

  /** How long its file is kept after its end. */
  static final int MONTHS_KEPT_AFTER_ITS_END = 12;

  /** Who approves, one of each. */
  static final List<String> APPROVERS = List.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD);

  AccessGrant {
    approvals = Map.copyOf(approvals);
  }

  /** An end before its time. */
  record Ending(GrantEnd why, Instant at) {}

  static AccessGrant ask(GrantId id, Sub asker, GrantTerms terms, Instant now) {
    return new AccessGrant(
        id,
        asker,
        terms,
        now,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /** Opens one in an emergency: it runs from this moment. */
  static AccessGrant breakGlass(GrantId id, Sub opener, GrantTerms terms, Instant now) {
    return new AccessGrant(
        id,
        opener,
        terms,
        now,
        Map.of(),
        Optional.of(now),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.of(BreakGlass.UNREVIEWED),
        1);
  }

  /**
   * What is left of an emergency whose file nobody can open: that there was one. It is reviewed as
   * any other, by the board's chair alone; an officer may be the one who opened it. It has ended:
   * nobody can read under what nobody can open.
   *
   * @param openedAt as far as it is known
   */
  static AccessGrant lost(GrantId id, Instant openedAt) {
    return breakGlass(id, BreakGlass.NOT_KNOWN, BreakGlass.termsNotKnown(), openedAt)
        .ended(GrantEnd.RESTORED, openedAt);
  }

  /** Whether nothing but its number is known. */
  boolean isLost() {
    return asker.equals(BreakGlass.NOT_KNOWN);
  }

  /**
   * Somebody else says what they found.
   *
   * @throws NotToBeReviewed if it runs, was reviewed, or was approved before it ran
   * @throws ProposedYourself if the reviewer opened it, or may be the one who did
   * @throws SeatMissing if the reviewer has the role of the board's chair and not the seat
   * @throws GrantReasonOutOfRange if the finding is not said, or at too great length
   */
  AccessGrant review(Actor reviewer, BoardSeats seats, String finding, Instant now) {
    GrantAct.REVIEW.require(reviewer, tiesToReview(reviewer, seats, now));
    if (!isReviewDue() || state(now) != GrantState.ENDED) {
      throw new NotToBeReviewed();
    }
    var found = new BreakGlass(Optional.of(new BreakGlass.Review(reviewer.sub(), now, finding)));
    return new AccessGrant(
        id,
        asker,
        terms,
        askedAt,
        approvals,
        startedAt,
        ending,
        read,
        cursor,
        Optional.of(found),
        acts + 1);
  }

  /** Whether somebody has to say what they found, now or when it has ended. */
  boolean isReviewDue() {
    return breakGlass.filter(BreakGlass::isDue).isPresent();
  }

  /**
   * @throws GrantMovedOn if it does not wait for approval
   * @throws ProposedYourself if the approver asked for it
   * @throws ApprovedAlready if the approver has approved it before
   * @throws GrantKindApprovedAlready if somebody of the same role has
   */
  AccessGrant approve(Actor approver, Instant now) {
    requireState(GrantState.ASKED, now);
    GrantAct.APPROVE.require(approver, ties(GrantAct.APPROVE, approver, now));
    var open = openTo(approver).orElseThrow(GrantKindApprovedAlready::new);
    var all = new TreeMap<>(approvals);
    all.put(open, approver.sub());
    var start = all.size() == APPROVERS.size() ? Optional.of(now) : startedAt;
    return new AccessGrant(
        id, asker, terms, askedAt, all, start, ending, read, cursor, breakGlass, acts + 1);
  }

  /** In which role somebody may still approve it. */
  private Optional<String> openTo(Actor approver) {
    return APPROVERS.stream()
        .filter(role -> approver.has(role) && !approvals.containsKey(role))
        .findFirst();
  }

  /** What ties somebody to it at this moment, as far as it matters for the action. */
  Set<Tie> ties(Action action, Actor actor, Instant now) {
    var ties = EnumSet.noneOf(Tie.class);
    if (actor.sub().equals(asker)) {
      ties.add(Tie.PROPOSED);
    }
    if (approvals.containsValue(actor.sub())) {
      ties.add(Tie.APPROVED);
    }
    if (state(now) == GrantState.RUNNING) {
      ties.add(Tie.GRANTED);
    }
    if (action == GrantAct.APPROVE
        && APPROVERS.stream().anyMatch(actor::has)
        && openTo(actor).isEmpty()) {
      ties.add(Tie.PART_TAKEN);
    }
    return ties;
  }

  /** What ties somebody to its review at this moment. */
  Set<Tie> tiesToReview(Actor actor, BoardSeats seats, Instant now) {
    var ties = ties(GrantAct.REVIEW, actor, now);
    if (seats.isChairedBy(actor)) {
      ties.add(Tie.SEATED);
    }
    if (isLost() && actor.has(Role.PRIVACY_OFFICER)) {
      ties.add(Tie.PROPOSED);
    }
    return ties;
  }

  /**
   * Ends it now: refused where it waited, withdrawn where it ran.
   *
   * @throws GrantMovedOn if it has ended
   */
  AccessGrant end(Instant now) {
    return switch (state(now)) {
      case ASKED -> ended(GrantEnd.REFUSED, now);
      case RUNNING -> ended(GrantEnd.WITHDRAWN, now);
      case ENDED -> throw new GrantMovedOn();
    };
  }

  AccessGrant ended(GrantEnd why, Instant now) {
    return new AccessGrant(
        id,
        asker,
        terms,
        askedAt,
        approvals,
        startedAt,
        Optional.of(new Ending(why, now)),
        read,
        cursor,
        breakGlass,
        acts + 1);
  }

  /**
   * A page is read: the next one begins behind it.
   *
   * @param shown how many conversations are on it
   * @param last the last record that was passed
   * @throws GrantNotRunning if it does not run
   */
  AccessGrant advance(int shown, RecordId last, Instant now) {
    requireRunning(now);
    int sum = read + shown;
    var end = sum >= terms.volume() ? Optional.of(new Ending(GrantEnd.USED_UP, now)) : ending;
    return new AccessGrant(
        id,
        asker,
        terms,
        askedAt,
        approvals,
        startedAt,
        end,
        sum,
        Optional.of(last),
        breakGlass,
        acts + 1);
  }

  /**
   * @throws GrantNotRunning if it does not run
   */
  void requireRunning(Instant now) {
    if (state(now) != GrantState.RUNNING) {
      throw new GrantNotRunning();
    }
  }

  private void requireState(GrantState wanted, Instant now) {
    if (state(now) != wanted) {
      throw new GrantMovedOn();
    }
  }

  GrantState state(Instant now) {
    if (ending.isPresent() || !now.isBefore(endsAt())) {
      return GrantState.ENDED;
    }
    return startedAt.isPresent() ? GrantState.RUNNING : GrantState.ASKED;
  }

  /** When it ends by itself, or lapses without approval; when it ended, if that was before. */
  Instant endsAt() {
    var byTime =
        startedAt.map(start -> start.plus(terms.lasts())).orElse(askedAt.plus(LAPSES_AFTER));
    return ending.map(Ending::at).filter(at -> at.isBefore(byTime)).orElse(byTime);
  }

  /** The last day of its file. */
  LocalDate keptUntil() {
    return isReviewDue()
        ? BreakGlass.WITHOUT_END
        : day(breakGlass.flatMap(BreakGlass::review).map(BreakGlass.Review::at).orElse(endsAt()))
            .plusMonths(MONTHS_KEPT_AFTER_ITS_END);
  }

  /** The last day on which it can open anything. */
  LocalDate lastDay() {
    return day(endsAt());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  @Override
  public String toString() {
    return "[grant " + id.value() + "]";
  }
}
