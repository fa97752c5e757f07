package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.Exemption;
import org.custodes.domain.privacyrequest.Ground;
import org.custodes.domain.privacyrequest.Plan;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.domain.privacyrequest.RequestNumber;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Scope;
import org.custodes.domain.privacyrequest.Transition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as the desk sees it. */
@Schema(name = "PrivacyRequestCase")
@JsonbPropertyOrder({
  "id",
  "number",
  "type",
  "scope",
  "named",
  "regime",
  "state",
  "receivedOn",
  "dueOn",
  "closedOn",
  "ownCase",
  "assigned",
  "mine",
  "stalled",
  "paused",
  "extensionNoticeBy",
  "extensionUntil",
  "extension",
  "questions",
  "possible",
  "plan",
  "refusal",
  "places",
  "failedPlace",
  "heldUntil",
  "twin",
  "twins",
  "certificate",
  "messages",
  "draft",
  "events"
})
public record CaseView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) RequestType type,
    @Schema(required = true) Scope.Kind scope,
    @Schema(required = true, description = "How many conversations are named") int named,
    @Schema(required = true) Regime regime,
    @Schema(required = true) RequestState state,
    @Schema(required = true) LocalDate receivedOn,
    @Schema(required = true) LocalDate dueOn,
    LocalDate closedOn,
    @Schema(required = true, description = "It is the caller's own: they may not work on it")
        boolean ownCase,
    @Schema(required = true) boolean assigned,
    @Schema(required = true, description = "The caller has taken it") boolean mine,
    @Schema(
            required = true,
            description = "The house has given up trying; it stands still until an agent acts")
        boolean stalled,
    @Schema(description = "What the clock stands still for; absent if it runs") PauseReason paused,
    @Schema(description = "The last day for the notice of an extension")
        LocalDate extensionNoticeBy,
    @Schema(description = "When it is due with an extension") LocalDate extensionUntil,
    MoreView extension,
    @Schema(required = true) List<QuestionView> questions,
    @Schema(required = true, description = "What may happen next, whoever may do it")
        List<String> possible,
    PlanView plan,
    RefusalView refusal,
    @Schema(required = true) List<PlaceView> places,
    @Schema(description = "Where the last attempt did not get through") String failedPlace,
    LocalDate heldUntil,
    @Schema(description = "The number of the request that this one repeats") String twin,
    @Schema(required = true, description = "Other open requests of the same person")
        List<TwinView> twins,
    String certificate,
    @Schema(required = true, description = "What the person was told, oldest first")
        List<LetterView> messages,
    @Schema(description = "What they are told if it is refused as proposed") LetterView draft,
    @Schema(required = true) List<EventView> events) {

  /** More time, as it was taken. */
  @Schema(name = "PrivacyRequestExtension")
  @JsonbPropertyOrder({"reason", "noticeOn", "mine"})
  public record MoreView(
      @Schema(required = true) ExtensionReason reason,
      @Schema(required = true) LocalDate noticeOn,
      @Schema(required = true) boolean mine) {}

  /** Something that the person was asked. */
  @Schema(name = "PrivacyRequestQuestion")
  @JsonbPropertyOrder({"reason", "askedOn", "mine", "text", "answeredOn", "answer", "pausedDays"})
  public record QuestionView(
      @Schema(required = true) PauseReason reason,
      @Schema(required = true) LocalDate askedOn,
      @Schema(required = true) boolean mine,
      String text,
      LocalDate answeredOn,
      String answer,
      @Schema(required = true, description = "By how many days the clock stood still for it")
          long pausedDays) {
    @Override
    public String toString() {
      return "[question]";
    }
  }

  /** What shall be done. */
  @Schema(name = "PrivacyRequestPlan")
  @JsonbPropertyOrder({"hash", "mine", "approved", "approvedByMe", "places"})
  public record PlanView(
      @Schema(required = true, description = "Names exactly this plan; approving it repeats it")
          String hash,
      @Schema(required = true) boolean mine,
      @Schema(required = true) boolean approved,
      @Schema(required = true) boolean approvedByMe,
      @Schema(required = true) List<PlannedView> places) {}

  /** One place of a plan. */
  @Schema(name = "PrivacyRequestPlannedPlace")
  @JsonbPropertyOrder({"place", "treatment", "found", "ground", "text"})
  public record PlannedView(
      @Schema(required = true) String place,
      @Schema(required = true) Plan.Treatment treatment,
      @Schema(required = true) long found,
      @Schema(description = "By which exemption it is kept") Ground ground,
      @Schema(description = "What the person is told about that") String text) {
    @Override
    public String toString() {
      return "[place]";
    }
  }

  /** A refusal that was proposed. */
  @Schema(name = "PrivacyRequestProposedRefusal")
  @JsonbPropertyOrder({"ground", "text", "mine"})
  public record RefusalView(
      @Schema(required = true) Ground ground,
      @Schema(required = true) String text,
      @Schema(required = true) boolean mine) {
    @Override
    public String toString() {
      return "[refusal]";
    }
  }

  /** One place, before and after. */
  @Schema(name = "PrivacyRequestPlace")
  @JsonbPropertyOrder({"place", "before", "after"})
  public record PlaceView(
      @Schema(required = true) String place, @Schema(required = true) long before, Long after) {}

  /** Another request of the same person. */
  @Schema(name = "PrivacyRequestTwin")
  @JsonbPropertyOrder({"id", "number"})
  public record TwinView(
      @Schema(required = true) UUID id, @Schema(required = true) String number) {}

  /** One thing that happened. */
  @Schema(name = "PrivacyRequestCaseEvent")
  @JsonbPropertyOrder({"at", "what", "by", "mine"})
  public record EventView(
      @Schema(required = true) Instant at,
      @Schema(required = true) String what,
      @Schema(required = true) String by,
      @Schema(required = true) boolean mine) {}

  static CaseView of(RequestCase seen) {
    return new CaseView(
        seen.id().value(),
        seen.number().text(),
        seen.type(),
        seen.scope(),
        seen.named(),
        seen.regime(),
        seen.state(),
        seen.receivedOn(),
        seen.dueOn(),
        seen.closedOn().orElse(null),
        seen.ownCase(),
        seen.assigned(),
        seen.mine(),
        seen.stalled(),
        seen.paused().orElse(null),
        seen.deadline().extensionNoticeBy().orElse(null),
        seen.deadline().extensionUntil().orElse(null),
        seen.extension()
            .map(more -> new MoreView(more.reason(), more.noticeOn(), more.mine()))
            .orElse(null),
        seen.questions().stream().map(CaseView::question).toList(),
        new TreeSet<>(seen.possible()).stream().map(Transition::name).toList(),
        seen.plan().map(CaseView::plan).orElse(null),
        seen.refusal().map(no -> new RefusalView(no.ground(), no.text(), no.mine())).orElse(null),
        seen.counts().stream()
            .map(one -> new PlaceView(one.place(), one.before(), one.after().orElse(null)))
            .toList(),
        seen.failedPlace().orElse(null),
        seen.heldUntil().orElse(null),
        seen.twin().map(RequestNumber::text).orElse(null),
        seen.twins().stream()
            .map(twin -> new TwinView(twin.id().value(), twin.number().text()))
            .toList(),
        seen.certificate().orElse(null),
        seen.letters().stream().map(LetterView::of).toList(),
        seen.draft().map(LetterView::of).orElse(null),
        seen.events().stream()
            .map(event -> new EventView(event.at(), event.what(), event.role(), event.mine()))
            .toList());
  }

  private static PlanView plan(RequestCase.ProposedPlan plan) {
    return new PlanView(
        plan.hash(),
        plan.mine(),
        plan.approved(),
        plan.approvedByMe(),
        plan.places().stream().map(CaseView::planned).toList());
  }

  private static PlannedView planned(Plan.Place place) {
    return new PlannedView(
        place.name(),
        place.treatment(),
        place.found(),
        place.exemption().map(Exemption::ground).orElse(null),
        place.exemption().map(Exemption::text).orElse(null));
  }

  private static QuestionView question(RequestCase.Asked asked) {
    return new QuestionView(
        asked.reason(),
        asked.askedOn(),
        asked.mine(),
        asked.text().orElse(null),
        asked.answeredOn().orElse(null),
        asked.answer().orElse(null),
        asked.paused());
  }

  @Override
  public String toString() {
    return "[case]";
  }
}
