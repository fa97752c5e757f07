package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Reason;
import org.custodes.domain.access.Tie;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.kernel.Actor;

/**
 * One thing that may happen to a case next, for one who looks at it. It decides nothing: the rule
 * of the step does, which the verbs of {@link PrivacyRequest} ask too.
 *
 * @param obstacle why it is not theirs to do; empty if it is
 */
public record NextStep(DeskStep step, Optional<Obstacle> obstacle) {

  /**
   * What counts besides the case itself.
   *
   * @param stalled the work on it was given up
   * @param repeats the same person has other open requests
   * @param deadline its dates as they stand today
   */
  record Circumstances(boolean stalled, boolean repeats, Deadline deadline, LocalDate today) {}

  /** What its state allows and there is reason for, the obvious one first. */
  static List<NextStep> of(PrivacyRequest request, Actor looker, Circumstances now) {
    return Arrays.stream(DeskStep.values())
        .filter(step -> isPossible(step, request, now.stalled()))
        .filter(step -> isCalledFor(step, request, now))
        .map(step -> new NextStep(step, obstacle(step, request, looker, now)))
        .toList();
  }

  private static boolean isPossible(DeskStep step, PrivacyRequest request, boolean stalled) {
    return step.transition().leadsFrom(request.state()) || (stalled && step == DeskStep.RETRY);
  }

  /** Some are allowed and yet pointless; they are not offered. */
  private static boolean isCalledFor(DeskStep step, PrivacyRequest request, Circumstances now) {
    var content = request.content();
    return switch (step) {
      case APPROVE_PLAN -> content.approver().isEmpty();
      case RETRY -> now.stalled() || content.progress().failedPlace().isPresent();
      case REFUSE -> content.refusal().isPresent();
      case MARK_DUPLICATE -> now.repeats();
      case EXTEND ->
          now.deadline().extensionNoticeBy().isPresent() && content.extension().isEmpty();
      case ASK_CLARIFICATION -> request.mayBeAsked();
      case TAKE, PROPOSE_PLAN, EXECUTE, SEND_BACK, PROPOSE_REFUSAL -> true;
    };
  }

  private static Optional<Obstacle> obstacle(
      DeskStep step, PrivacyRequest request, Actor looker, Circumstances now) {
    var decision = step.decide(looker, request.ties(step, looker));
    boolean unapproved = step == DeskStep.EXECUTE && request.content().approver().isEmpty();
    if (unapproved && decision.reason() != Reason.OWN_CASE) {
      return Optional.of(Obstacle.NOT_APPROVED);
    }
    if (isTooLate(step, now) && decision.reason() != Reason.OWN_CASE) {
      return Optional.of(Obstacle.NOTICE_TOO_LATE);
    }
    return decision instanceof Decision.Denied no
        ? Optional.of(obstacle(step, no))
        : Optional.empty();
  }

  private static boolean isTooLate(DeskStep step, Circumstances now) {
    return step == DeskStep.EXTEND
        && now.deadline().extensionNoticeBy().filter(now.today()::isAfter).isPresent();
  }

  private static Obstacle obstacle(DeskStep step, Decision.Denied no) {
    return switch (no.reason()) {
      case OWN_CASE -> Obstacle.OWN_CASE;
      case FOUR_EYES ->
          no.tie().equals(Optional.of(Tie.PROPOSED))
              ? Obstacle.YOU_PROPOSED
              : Obstacle.YOU_APPROVED;
      case ASSIGNMENT -> Obstacle.NOT_YOUR_CASE;
      default -> step.role().equals(SUPPORT_LEAD) ? Obstacle.NOT_A_LEAD : Obstacle.NOT_AN_AGENT;
    };
  }
}
