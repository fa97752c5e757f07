package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The file of a review: what management was asked for and gave, and what the panel found. */
final class CaseFile {
  private final TreeMap<Integer, Item> evidence = new TreeMap<>();
  private final TreeMap<Integer, Found> findings = new TreeMap<>();

  /** A request for evidence and its answer. */
  record Item(ReviewAct.EvidenceAsked asked, Optional<ReviewAct> answer) {
    private boolean mayStillCome(LocalDate today) {
      return answer.isEmpty() && !asked.dueOn().isBefore(today);
    }
  }

  /** A finding, when it was recorded, and what management said to it. */
  record Found(ReviewAct.FindingRecorded finding, Instant at, Optional<String> answer) {
    private boolean mayStillBeChecked(LocalDate today) {
      return answer.isEmpty() && !BoardClock.FACT_CHECK.endOn(Roster.day(at)).isBefore(today);
    }
  }

  void asked(ReviewAct.EvidenceAsked act) {
    evidence.put(act.item(), new Item(act, Optional.empty()));
  }

  void answered(int item, ReviewAct act) {
    evidence.computeIfPresent(item, (no, was) -> new Item(was.asked(), Optional.of(act)));
  }

  void found(ReviewAct.FindingRecorded act, Instant at) {
    findings.put(act.finding(), new Found(act, at, Optional.empty()));
  }

  void checked(ReviewAct.FindingAnswered act) {
    findings.computeIfPresent(
        act.finding(), (no, was) -> new Found(was.finding(), was.at(), Optional.of(act.text())));
  }

  /**
   * @throws UnknownReviewItem if nothing was asked for under this number
   * @throws AnsweredAlready if it was answered
   */
  void requireUnanswered(int item) {
    var asked = Optional.ofNullable(evidence.get(item)).orElseThrow(UnknownReviewItem::new);
    if (asked.answer().isPresent()) {
      throw new AnsweredAlready();
    }
  }

  /**
   * @throws UnknownReviewItem if there is no such finding
   * @throws AnsweredAlready if management has checked it
   */
  void requireUnchecked(int finding) {
    var found = Optional.ofNullable(findings.get(finding)).orElseThrow(UnknownReviewItem::new);
    if (found.answer().isPresent()) {
      throw new AnsweredAlready();
    }
  }

  /**
   * @throws UnknownReviewItem if one of these was not asked for
   */
  void requireAsked(Collection<Integer> items) {
    if (!evidence.keySet().containsAll(items)) {
      throw new UnknownReviewItem();
    }
  }

  /** Something that was asked for may still come. */
  boolean isGathering(LocalDate today) {
    return evidence.values().stream().anyMatch(item -> item.mayStillCome(today));
  }

  /** There is no finding, or management may still check one. */
  boolean isUnsettled(LocalDate today) {
    return findings.isEmpty()
        || findings.values().stream().anyMatch(found -> found.mayStillBeChecked(today));
  }

  List<Item> evidence() {
    return List.copyOf(evidence.values());
  }

  List<Found> findings() {
    return List.copyOf(findings.values());
  }
}
