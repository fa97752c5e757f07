package org.custodes.domain.board;

import static org.custodes.domain.board.ReviewState.CLOSED;
import static org.custodes.domain.board.ReviewState.DECIDED;
import static org.custodes.domain.board.ReviewState.DECLARATIONS;
import static org.custodes.domain.board.ReviewState.DECLINED;
import static org.custodes.domain.board.ReviewState.DELIBERATION;
import static org.custodes.domain.board.ReviewState.EVIDENCE;
import static org.custodes.domain.board.ReviewState.FINDINGS;
import static org.custodes.domain.board.ReviewState.FOLLOW_UP;
import static org.custodes.domain.board.ReviewState.MERGED;
import static org.custodes.domain.board.ReviewState.PANEL_ASSIGNED;
import static org.custodes.domain.board.ReviewState.PROPOSED;
import static org.custodes.domain.board.ReviewState.PUBLISHED;
import static org.custodes.domain.board.ReviewState.RESPONSE_DUE;
import static org.custodes.domain.board.ReviewState.SCOPED;
import static org.custodes.domain.board.ReviewState.VOTING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of a review: from where, by which verb, to where, who, and under which guard. What does
 * not stand here is refused by name; the documentation's table is written from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable, of which it knows nothing
public enum Step {
  DECLINE(
      of(PROPOSED, SCOPED),
      of(DECLINED),
      Who.CHAIR,
      "not who proposed it; a reason, which is shown"),
  MERGE(
      of(PROPOSED),
      of(MERGED),
      Who.CHAIR,
      "not who proposed it; into another review; a reason, which is shown"),
  SCOPE(
      of(PROPOSED),
      of(SCOPED),
      Who.CHAIR_OR_SECRETARY,
      "not who proposed it; the question, practices, period and priority; the clock of 90 days starts"),
  DRAW_PANEL(
      of(SCOPED),
      of(PANEL_ASSIGNED),
      Who.CHAIR_OR_SECRETARY,
      "five seats, or all there are; privacy, law and ethics among them, of law and ethics not the one for which only who proposed it is there; by a seed that is kept; not who proposed it"),
  ASK_DECLARATIONS(
      of(PANEL_ASSIGNED),
      of(DECLARATIONS),
      Who.CHAIR_OR_SECRETARY,
      "each drawn seat is asked for its conflicts of interest"),
  DECLARE(
      of(
          DECLARATIONS,
          EVIDENCE,
          FINDINGS,
          DELIBERATION,
          VOTING,
          PUBLISHED,
          RESPONSE_DUE,
          FOLLOW_UP),
      of(
          DECLARATIONS,
          EVIDENCE,
          FINDINGS,
          DELIBERATION,
          VOTING,
          PUBLISHED,
          RESPONSE_DUE,
          FOLLOW_UP),
      Who.DRAWN,
      "once for a seat, with declared interests that are up to date; where one touches the review, an actual conflict or why it is none; an actual conflict recuses"),
  RECUSE(
      of(EVIDENCE, FINDINGS, DELIBERATION, VOTING, FOLLOW_UP),
      of(EVIDENCE, FINDINGS, DELIBERATION, VOTING, FOLLOW_UP),
      Who.SITTING,
      "one's own seat; a reason; it cannot be taken back"),
  DRAW_SUBSTITUTES(
      of(
          DECLARATIONS,
          EVIDENCE,
          FINDINGS,
          DELIBERATION,
          VOTING,
          PUBLISHED,
          RESPONSE_DUE,
          FOLLOW_UP),
      of(
          DECLARATIONS,
          EVIDENCE,
          FINDINGS,
          DELIBERATION,
          VOTING,
          PUBLISHED,
          RESPONSE_DUE,
          FOLLOW_UP),
      Who.CHAIR_OR_SECRETARY,
      "the panel could reach no quorum, and there are seats that were not drawn"),
  CLOSE_DECLARATIONS(
      of(DECLARATIONS),
      of(EVIDENCE),
      Who.PRESIDING_OR_SECRETARY,
      "every drawn seat has declared or let its 14 days pass, and the panel can reach a quorum"),
  ASK_EVIDENCE(of(EVIDENCE), of(EVIDENCE), Who.SITTING_OR_SECRETARY, "a day by which it is due"),
  GIVE_EVIDENCE(of(EVIDENCE), of(EVIDENCE), Who.MANAGEMENT, "what was asked for; hashed as given"),
  REFUSE_EVIDENCE(of(EVIDENCE), of(EVIDENCE), Who.MANAGEMENT, "a ground and its explanation"),
  CLOSE_EVIDENCE(
      of(EVIDENCE),
      of(FINDINGS),
      Who.PRESIDING,
      "each request is answered, refused, or past its day"),
  RECORD_FINDING(
      of(FINDINGS),
      of(FINDINGS),
      Who.SITTING,
      "criterion, condition, cause and effect; linked to evidence"),
  ANSWER_FINDING(of(FINDINGS), of(FINDINGS), Who.MANAGEMENT, "once for a finding, within ten days"),
  SETTLE_FINDINGS(
      of(FINDINGS),
      of(DELIBERATION),
      Who.PRESIDING,
      "at least one finding; each is answered, or ten days old"),
  DRAFT_OPINION(of(DELIBERATION), of(DELIBERATION), Who.SITTING, "private to the panel"),
  COMMENT(of(DELIBERATION), of(DELIBERATION), Who.SITTING, "private to the panel"),
  PUT_MOTION(
      of(DELIBERATION),
      of(VOTING),
      Who.PRESIDING,
      "the newest draft opinion, by its hash, with its threshold"),
  CAST(
      of(VOTING),
      of(VOTING),
      Who.SITTING,
      "once for a seat, on the hash of the text; yes, no, or abstain with a reason; sealed"),
  WITHDRAW_MOTION(
      of(VOTING), of(DELIBERATION), Who.PRESIDING, "a reason; its ballots are never opened"),
  CLOSE_VOTE(
      of(VOTING),
      of(DECIDED, DELIBERATION),
      Who.PRESIDING,
      "a quorum at that moment: a majority of the eligible, with privacy and with law or ethics; a tie is not carried"),
  ADD_OPINION(
      of(DECIDED),
      of(DECIDED),
      Who.SITTING,
      "dissent by who voted no, concurrence by who voted yes; once for a seat"),
  WAIVE_OPINION(
      of(DECIDED),
      of(DECIDED),
      Who.SITTING,
      "by who voted yes or no and has written nothing; it cannot be taken back"),
  PUBLISH(
      of(DECIDED),
      of(PUBLISHED),
      Who.PRESIDING_OR_SECRETARY,
      "each who voted no has written or waived a dissent, or seven days have passed since the vote was closed; the text that was voted on, unchanged; what becomes public has no direct identifier of a person, from its writing on"),
  ASK_RESPONSE(
      of(PUBLISHED),
      of(RESPONSE_DUE),
      Who.PRESIDING_OR_SECRETARY,
      "there are recommendations; management has 60 days from publication"),
  RESPOND(
      of(RESPONSE_DUE),
      of(RESPONSE_DUE, FOLLOW_UP),
      Who.MANAGEMENT,
      "once for a recommendation; declining takes 200 characters; late stays late"),
  JUDGE(
      of(FOLLOW_UP),
      of(FOLLOW_UP),
      Who.SITTING,
      "proposes a status with a reason; the status is the board's alone"),
  SUPPORT_JUDGMENT(
      of(FOLLOW_UP),
      of(FOLLOW_UP),
      Who.SITTING,
      "another member's proposal, once for a seat; with a quorum of the panel behind it it is the board's"),
  CLOSE(
      of(PUBLISHED, FOLLOW_UP),
      of(CLOSED),
      Who.PRESIDING,
      "no recommendation is open; from PUBLISHED only if there is none"),
  EXTEND(
      of(SCOPED, PANEL_ASSIGNED, DECLARATIONS, EVIDENCE, FINDINGS, DELIBERATION, VOTING),
      of(SCOPED, PANEL_ASSIGNED, DECLARATIONS, EVIDENCE, FINDINGS, DELIBERATION, VOTING),
      Who.CHAIR,
      "a reason, which is published; at most 90 days at a time");

  private final Set<ReviewState> from;
  private final Set<ReviewState> to;
  private final Who who;
  private final String guard;

  Step(Set<ReviewState> from, Set<ReviewState> to, Who who, String guard) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.guard = guard;
  }

  private static Set<ReviewState> of(ReviewState first, ReviewState... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  public Set<ReviewState> from() {
    return EnumSet.copyOf(from);
  }

  /** Where it may lead; a step that moves nothing leads to where it began. */
  public Set<ReviewState> to() {
    return EnumSet.copyOf(to);
  }

  /** It leaves the review in its state. */
  boolean stays() {
    return from.equals(to);
  }

  public Who who() {
    return who;
  }

  public String guard() {
    return guard;
  }

  /** Every step that the table knows from a state. */
  static Set<Step> from(ReviewState state) {
    var steps = EnumSet.noneOf(Step.class);
    for (var step : values()) {
      if (step.from.contains(state)) {
        steps.add(step);
      }
    }
    return steps;
  }
}
