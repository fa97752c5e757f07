package org.custodes.domain.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.practice.PromiseId;

/**
 * One act in a review. Acts are kept for good, in order, and the review is what they make of it;
 * each has its leaf.
 */
public sealed interface ReviewAct {
  /** The part of the leaf's type that names the act. */
  default String type() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** Only the panel may read it. */
  default boolean isConfidential() {
    return false;
  }

  record Proposed(Origin origin, String title, String question, List<PracticeRef> practices)
      implements ReviewAct {}

  record Declined(String reason) implements ReviewAct {}

  record Merged(UUID into, String reason) implements ReviewAct {}

  record Scoped(
      String question,
      List<PracticeRef> practices,
      LocalDate from,
      LocalDate until,
      Priority priority,
      LocalDate dueOn)
      implements ReviewAct {}

  /**
   * @param seed 32 hexadecimal digits; who has it can draw again and compare
   * @param candidates the seats that could be drawn
   * @param seats those that were, in the order of the draw
   */
  record PanelDrawn(String seed, List<Integer> candidates, List<Integer> seats)
      implements ReviewAct {}

  record DeclarationsAsked(int seats) implements ReviewAct {}

  /** An actual conflict recuses the seat. */
  record Declared(int seat, Conflict conflict, String text) implements ReviewAct {}

  /** Later than the declarations; it cannot be taken back. */
  record Recused(int seat, String text) implements ReviewAct {}

  record DeclarationsClosed(List<Integer> sitting) implements ReviewAct {}

  record EvidenceAsked(int item, String what, LocalDate dueOn) implements ReviewAct {}

  /**
   * @param sha256 of the text in UTF-8, at the moment it was given
   */
  record EvidenceGiven(int item, String text, String sha256) implements ReviewAct {}

  record EvidenceRefused(int item, EvidenceGround ground, String text) implements ReviewAct {}

  record EvidenceClosed(int items) implements ReviewAct {}

  record FindingRecorded(
      int finding,
      int seat,
      Severity severity,
      String criterion,
      String condition,
      String cause,
      String effect,
      List<Integer> evidence,
      Optional<PromiseId> promise)
      implements ReviewAct {}

  /** Management's check of the facts. */
  record FindingAnswered(int finding, String text) implements ReviewAct {}

  record FindingsSettled(int findings) implements ReviewAct {}

  record OpinionDrafted(int version, int seat, Opinion opinion) implements ReviewAct {
    @Override
    public boolean isConfidential() {
      return true;
    }
  }

  record Commented(int comment, int seat, String text) implements ReviewAct {
    @Override
    public boolean isConfidential() {
      return true;
    }
  }

  record MotionPut(int motion, String sha256, Threshold threshold) implements ReviewAct {}

  record MotionWithdrawn(int motion, String reason) implements ReviewAct {}

  /**
   * @param eligible who could vote at that moment: the base of the quorum
   * @param ballots those of them who did, opened
   */
  record VoteClosed(
      int motion,
      Result result,
      int yes,
      int no,
      int abstained,
      List<Integer> eligible,
      List<Ballot> ballots,
      String sha256)
      implements ReviewAct {}

  record OpinionAdded(int seat, boolean dissent, String text) implements ReviewAct {}

  /**
   * @param opinion the text that was voted on
   * @param sha256 its hash, which is that of the vote
   */
  record Published(String summary, Opinion opinion, String sha256) implements ReviewAct {}

  record ResponseAsked(LocalDate dueOn) implements ReviewAct {}

  record Responded(int advice, ResponseKind answer, String text, boolean late)
      implements ReviewAct {}

  record Judged(int advice, int seat, AdviceStatus status, String reason) implements ReviewAct {}

  record Closed(String reason) implements ReviewAct {}

  record Extended(LocalDate dueOn, String reason) implements ReviewAct {}
}
