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

  /** How much of a review somebody sees who may know that this was done. */
  default Sight shownTo() {
    return isConfidential() ? Sight.PANEL : Sight.OUTSIDE;
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

  /**
   * An actual conflict recuses the seat.
   *
   * @param interest one that the member had declared and that touches the review
   */
  record Declared(int seat, Conflict conflict, String text, Optional<String> interest)
      implements ReviewAct {}

  /** Later than the declarations; it cannot be taken back. */
  record Recused(int seat, String text) implements ReviewAct {}

  record DeclarationsClosed(List<Integer> sitting) implements ReviewAct {}

  record EvidenceAsked(int item, String what, LocalDate dueOn) implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.FILE;
    }
  }

  /**
   * @param sha256 of the text in UTF-8, at the moment it was given
   */
  record EvidenceGiven(int item, String text, String sha256) implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.FILE;
    }
  }

  record EvidenceRefused(int item, EvidenceGround ground, String text) implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.FILE;
    }
  }

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
      implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.FILE;
    }
  }

  /** Management's check of the facts. */
  record FindingAnswered(int finding, String text) implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.FILE;
    }
  }

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
   * @param opinionsBy the last day on which publication waits for a dissent, if it was carried
   */
  record VoteClosed(
      int motion,
      Result result,
      int yes,
      int no,
      int abstained,
      List<Integer> eligible,
      List<Ballot> ballots,
      String sha256,
      Optional<LocalDate> opinionsBy)
      implements ReviewAct {}

  record OpinionAdded(int seat, boolean dissent, String text) implements ReviewAct {
    @Override
    public Sight shownTo() {
      return Sight.PANEL;
    }
  }

  /** Who voted says that they will write nothing. */
  record OpinionWaived(int seat) implements ReviewAct {
    @Override
    public boolean isConfidential() {
      return true;
    }
  }

  /**
   * @param opinion the text that was voted on
   * @param sha256 its hash, which is that of the vote
   * @param dueOn the last day of management's answer, if something is recommended
   */
  record Published(String summary, Opinion opinion, String sha256, Optional<LocalDate> dueOn)
      implements ReviewAct {}

  record ResponseAsked(LocalDate dueOn) implements ReviewAct {}

  record Responded(int advice, ResponseKind answer, String text, boolean late)
      implements ReviewAct {}

  /**
   * A member proposes how a recommendation stands.
   *
   * @param proposal its number in the review, which a support names
   */
  record JudgmentProposed(int proposal, int advice, int seat, AdviceStatus status, String reason)
      implements ReviewAct {
    @Override
    public boolean isConfidential() {
      return true;
    }
  }

  /** Another member supports it; a quorum is not behind it yet. */
  record JudgmentSupported(int proposal, int advice, int seat) implements ReviewAct {
    @Override
    public boolean isConfidential() {
      return true;
    }
  }

  /**
   * How a recommendation stands, in the board's word.
   *
   * @param seat whose support carried it
   */
  record Judged(int advice, int seat, AdviceStatus status, String reason) implements ReviewAct {}

  record Closed(String reason) implements ReviewAct {}

  record Extended(LocalDate dueOn, String reason) implements ReviewAct {}
}
