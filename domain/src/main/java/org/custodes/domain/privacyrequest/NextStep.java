package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;

/**
 * One thing that may happen to a case next, for one who looks at it. It decides nothing: the verbs
 * of {@link PrivacyRequest} do, and a test holds this against them.
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
        .map(step -> new NextStep(step, obstacle(step, request.content(), looker, now)))
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
      DeskStep step, RequestFormat.Content content, Actor looker, Circumstances now) {
    var me = Optional.of(looker.sub());
    if (content.ask().person().equals(me)) {
      return Optional.of(Obstacle.OWN_CASE);
    }
    return inTheLaw(step, now)
        .or(() -> inTheCase(step, content, me))
        .or(() -> inTheRole(step, looker));
  }

  private static Optional<Obstacle> inTheLaw(DeskStep step, Circumstances now) {
    return when(
        step == DeskStep.EXTEND
            && now.deadline().extensionNoticeBy().filter(now.today()::isAfter).isPresent(),
        Obstacle.NOTICE_TOO_LATE);
  }

  private static Optional<Obstacle> inTheCase(
      DeskStep step, RequestFormat.Content content, Optional<Sub> me) {
    return switch (step) {
      case APPROVE_PLAN ->
          when(content.plan().map(Plan::proposer).equals(me), Obstacle.YOU_PROPOSED);
      case REFUSE ->
          when(content.refusal().map(ProposedRefusal::proposer).equals(me), Obstacle.YOU_PROPOSED);
      case EXECUTE ->
          content.approver().isEmpty()
              ? Optional.of(Obstacle.NOT_APPROVED)
              : when(content.approver().equals(me), Obstacle.YOU_APPROVED);
      case PROPOSE_PLAN, PROPOSE_REFUSAL, EXTEND ->
          when(
              content.assignee().isPresent() && !content.assignee().equals(me),
              Obstacle.NOT_YOUR_CASE);
      case TAKE, RETRY, SEND_BACK, MARK_DUPLICATE, ASK_CLARIFICATION -> Optional.empty();
    };
  }

  private static Optional<Obstacle> inTheRole(DeskStep step, Actor looker) {
    return when(
        !looker.has(step.role()),
        step.role().equals(SUPPORT_LEAD) ? Obstacle.NOT_A_LEAD : Obstacle.NOT_AN_AGENT);
  }

  private static Optional<Obstacle> when(boolean stands, Obstacle obstacle) {
    return stands ? Optional.of(obstacle) : Optional.empty();
  }
}
