package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.deadline.Regime;
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

  /** One place before and after. */
  public record PlaceCount(String place, long before, Optional<Long> after) {}

  /** Another open request of the same person. */
  public record Twin(RequestId id, RequestNumber number) {}

  /** One thing that happened; {@code mine} if the looker did it. */
  public record Happened(Instant at, String role, boolean mine, String what) {}

  public RequestCase {
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
      ZoneId zone) {
    var head = request.head();
    var content = request.content();
    var me = Optional.of(looker.sub());
    return new RequestCase(
        head.id(),
        request.number(),
        head.type(),
        request.scope().kind(),
        request.scope().handles().size(),
        head.regime(),
        request.state(),
        LocalDate.ofInstant(head.receivedAt(), zone),
        head.dueOn(),
        request.closedOn(),
        content.ask().person().equals(me),
        content.assignee().isPresent(),
        content.assignee().equals(me),
        stalled,
        request.possible(),
        NextStep.of(request, looker, stalled, !others.isEmpty()),
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
