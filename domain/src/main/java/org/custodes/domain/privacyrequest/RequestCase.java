package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deadline.Step;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;

/**
 * A request as the desk sees it. It names no member of staff but the one who looks: a case says
 * whether it was them.
 *
 * @param ownCase it is the looker's own request, on which they may not work
 * @param assigned somebody has taken it
 * @param mine the looker has taken it
 * @param stalled the house has given up trying; it stands still until an agent acts
 * @param deadline its dates and how they came about; while a question is open, as they stand today
 * @param paused the question for which the clock stands still now; empty if it runs
 * @param letters what the person was told, oldest first
 * @param draft what they are told if it is refused as proposed; empty if nothing is proposed
 * @param possible what may happen next, whoever may do it
 * @param steps what the desk may do next, and what stands in the looker's way
 * @param twins numbers of other open requests of the same person
 */
public record RequestCase(
    RequestId id,
    RequestNumber number,
    RequestType type,
    Scope.Kind scope,
    int named,
    Regime regime,
    RequestState state,
    LocalDate receivedOn,
    LocalDate dueOn,
    Optional<LocalDate> closedOn,
    boolean ownCase,
    boolean assigned,
    boolean mine,
    boolean stalled,
    Deadline deadline,
    LocalDate today,
    Optional<PauseReason> paused,
    List<Asked> questions,
    Optional<More> extension,
    List<Letter> letters,
    Optional<Letter> draft,
    Set<Transition> possible,
    List<NextStep> steps,
    Optional<ProposedPlan> plan,
    Optional<ProposedNo> refusal,
    List<PlaceCount> counts,
    Optional<String> failedPlace,
    Optional<LocalDate> heldUntil,
    Optional<RequestNumber> twin,
    List<Twin> twins,
    Optional<String> certificate,
    List<Happened> events) {

  /**
   * The plan.
   *
   * @param mine the looker proposed it
   * @param approved a lead has approved it
   * @param approvedByMe the looker has
   */
  public record ProposedPlan(
      List<Plan.Place> places, String hash, boolean mine, boolean approved, boolean approvedByMe) {}

  /** A refusal that was proposed. */
  public record ProposedNo(Ground ground, String text, boolean mine) {
    @Override
    public String toString() {
      return "[refusal]";
    }
  }

  /**
   * Something that the person was asked.
   *
   * @param role who asked
   * @param paused by how many days the clock stood still for it
   */
  public record Asked(
      PauseReason reason,
      LocalDate askedOn,
      String role,
      boolean mine,
      Optional<String> text,
      Optional<LocalDate> answeredOn,
      Optional<String> answer,
      long paused) {
    @Override
    public String toString() {
      return "[question]";
    }
  }

  /** More time, as it was taken. */
  public record More(ExtensionReason reason, LocalDate noticeOn, boolean mine) {}

  /** One place before and after. */
  public record PlaceCount(String place, long before, Optional<Long> after) {}

  /** Another open request of the same person. */
  public record Twin(RequestId id, RequestNumber number) {}

  /** One thing that happened; {@code mine} if the looker did it. */
  public record Happened(Instant at, String role, boolean mine, String what) {}

  public RequestCase {
    questions = List.copyOf(questions);
    letters = List.copyOf(letters);
    possible = Set.copyOf(possible);
    steps = List.copyOf(steps);
    counts = List.copyOf(counts);
    twins = List.copyOf(twins);
    events = List.copyOf(events);
  }

  static RequestCase of(
      PrivacyRequest request,
      Actor looker,
      boolean stalled,
      List<PrivacyRequest> others,
      LegalTime time,
      Instant now) {
    var head = request.head();
    var content = request.content();
    var me = Optional.of(looker.sub());
    var deadline = request.deadline(time, now);
    var circumstances =
        new NextStep.Circumstances(stalled, !others.isEmpty(), deadline, time.day(now));
    return new RequestCase(
        head.id(),
        request.number(),
        head.type(),
        request.scope().kind(),
        request.scope().handles().size(),
        head.regime(),
        request.state(),
        time.day(head.receivedAt()),
        deadline.dueOn(),
        request.closedOn(),
        content.ask().person().equals(me),
        content.assignee().isPresent(),
        content.assignee().equals(me),
        stalled,
        deadline,
        time.day(now),
        request.paused(deadline),
        content.questions().stream().map(one -> asked(one, deadline, time, now, me)).toList(),
        content
            .extension()
            .map(
                taken ->
                    new More(
                        taken.reason(),
                        time.day(taken.noticeAt()),
                        taken.by().equals(looker.sub()))),
        request.letters(),
        content
            .refusal()
            .filter(refusal -> !request.state().isClosed())
            .map(refusal -> MessageTemplates.refusal(request, refusal, now))
            .map(MessageTemplates::letter),
        request.possible(),
        NextStep.of(request, looker, circumstances),
        content.plan().map(plan -> plan(plan, content.approver(), looker.sub())),
        content
            .refusal()
            .map(
                refusal ->
                    new ProposedNo(
                        refusal.ground(), refusal.text(), refusal.proposer().equals(looker.sub()))),
        content.progress().counts().stream()
            .map(count -> new PlaceCount(count.place(), count.before(), count.after()))
            .toList(),
        content.progress().failedPlace(),
        content.progress().heldUntil(),
        content.twin(),
        others.stream().map(other -> new Twin(other.id(), other.number())).toList(),
        content.certificate(),
        content.events().stream()
            .map(
                event ->
                    new Happened(event.at(), event.role(), event.by().equals(me), event.what()))
            .toList());
  }

  private static Asked asked(
      Question question, Deadline deadline, LegalTime time, Instant now, Optional<Sub> me) {
    var pause = question.pause(time, now);
    return new Asked(
        question.reason(),
        pause.askedOn(),
        question.askedBy().isPresent() ? SUPPORT_AGENT : Event.SYSTEM,
        question.askedBy().equals(me),
        question.text(),
        question.answeredAt().map(time::day),
        question.answer(),
        deadline.steps().stream()
            .filter(Step.Paused.class::isInstance)
            .map(Step.Paused.class::cast)
            .filter(stood -> stood.pause().equals(pause))
            .mapToLong(Step.Paused::days)
            .findFirst()
            .orElse(0));
  }

  private static ProposedPlan plan(Plan plan, Optional<Sub> approver, Sub looker) {
    return new ProposedPlan(
        plan.places(),
        plan.hash(),
        plan.proposer().equals(looker),
        approver.isPresent(),
        approver.equals(Optional.of(looker)));
  }

  @Override
  public String toString() {
    return "[case]";
  }
}
