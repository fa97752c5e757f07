package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What comes of a published decision: management's answers, and what the board says of each
 * recommendation. One member proposes how it stands, others support it, and with a quorum of the
 * panel behind it it is the board's word.
 */
final class FollowUp {
  private Optional<ReviewAct.Published> published = Optional.empty();
  private Optional<Instant> publishedAt = Optional.empty();
  private Optional<LocalDate> responseDueOn = Optional.empty();
  private final TreeMap<Integer, Answer> responses = new TreeMap<>();
  private final TreeMap<Integer, ReviewAct.Judged> judgments = new TreeMap<>();
  private final TreeMap<Integer, Proposal> proposals = new TreeMap<>();
  private int proposed;

  /** What management answered, and when. */
  record Answer(ReviewAct.Responded said, LocalDate on) {}

  /** How a recommendation stands in the eyes of some of the panel. */
  record Proposal(ReviewAct.JudgmentProposed put, Set<Integer> supporters) {
    private Proposal with(int seat) {
      var all = new HashSet<>(supporters);
      all.add(seat);
      return new Proposal(put, Set.copyOf(all));
    }
  }

  void published(ReviewAct.Published act, Instant at) {
    published = Optional.of(act);
    publishedAt = Optional.of(at);
    if (!act.opinion().advice().isEmpty()) {
      responseDueOn =
          Optional.of(act.dueOn().orElseGet(() -> BoardClock.RESPONSE.endOn(Roster.day(at))));
    }
  }

  void asked(ReviewAct.ResponseAsked act) {
    responseDueOn = Optional.of(act.dueOn());
  }

  void responded(ReviewAct.Responded act, Instant at) {
    responses.put(act.advice(), new Answer(act, Roster.day(at)));
  }

  void proposed(ReviewAct.JudgmentProposed act) {
    proposed = act.proposal();
    proposals.put(act.advice(), new Proposal(act, Set.of(act.seat())));
  }

  void supported(ReviewAct.JudgmentSupported act) {
    proposals.computeIfPresent(act.advice(), (no, was) -> was.with(act.seat()));
  }

  void judged(ReviewAct.Judged act) {
    judgments.put(act.advice(), act);
    proposals.remove(act.advice());
  }

  /** What the published decision recommends, numbered from 1 in this order. */
  List<Advice> advice() {
    return published.map(decision -> decision.opinion().advice()).orElse(List.of());
  }

  /**
   * @throws UnknownReviewItem if there is no such recommendation
   */
  void requireAdvice(int no) {
    if (no < 1 || no > advice().size()) {
      throw new UnknownReviewItem();
    }
  }

  boolean isAnswered() {
    return responses.size() == advice().size();
  }

  /** How a recommendation stands; open and acceptable until the board has said anything. */
  AdviceStatus status(int no) {
    return judgment(no).map(ReviewAct.Judged::status).orElse(AdviceStatus.OPEN_ACCEPTABLE);
  }

  /** The number of the next proposal. */
  int nextProposal() {
    return proposed + 1;
  }

  /**
   * @throws NoJudgment if this is not what is proposed
   */
  Proposal requireProposal(int proposal) {
    return proposals.values().stream()
        .filter(one -> one.put().proposal() == proposal)
        .findFirst()
        .orElseThrow(NoJudgment::new);
  }

  Optional<Proposal> proposal(int no) {
    return Optional.ofNullable(proposals.get(no));
  }

  /** What the panel was asked last and has not settled. */
  Optional<Proposal> newestProposal() {
    return proposals.values().stream().max(Comparator.comparingInt(one -> one.put().proposal()));
  }

  Optional<ReviewAct.Published> published() {
    return published;
  }

  Optional<Instant> publishedAt() {
    return publishedAt;
  }

  Optional<LocalDate> responseDueOn() {
    return responseDueOn;
  }

  Optional<Answer> response(int no) {
    return Optional.ofNullable(responses.get(no));
  }

  Optional<ReviewAct.Judged> judgment(int no) {
    return Optional.ofNullable(judgments.get(no));
  }
}
