package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.Ground;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.RequestStatus;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its person sees it; to the assistant, the first three fields and no more. */
@Schema(name = "PrivacyRequest")
@JsonbPropertyOrder({
  "id",
  "state",
  "dueOn",
  "number",
  "type",
  "scope",
  "regime",
  "receivedOn",
  "closedOn",
  "heldUntil",
  "paused",
  "question",
  "extension",
  "kept",
  "refusal",
  "certificate",
  "messages",
  "events"
})
public record RequestView(
    @Schema(required = true) UUID id,
    @Schema(required = true) RequestState state,
    @Schema(required = true) LocalDate dueOn,
    String number,
    RequestType type,
    Scope.Kind scope,
    Regime regime,
    LocalDate receivedOn,
    LocalDate closedOn,
    @Schema(description = "A legal hold keeps something through this day") LocalDate heldUntil,
    @Schema(description = "What the clock stands still for") PauseReason paused,
    @Schema(description = "What the support desk asks") String question,
    @Schema(description = "Why more time was taken") ExtensionReason extension,
    @Schema(description = "What is kept although it was asked for") List<KeptView> kept,
    RefusalView refusal,
    @Schema(description = "What was done, signed: a JSON Web Signature in compact form")
        String certificate,
    @Schema(description = "What they were told, newest first") List<LetterView> messages,
    List<EventView> events) {

  /** Why it was refused. */
  @Schema(name = "PrivacyRequestRefusal")
  public record RefusalView(
      @Schema(required = true) Ground ground, @Schema(required = true) String text) {
    @Override
    public String toString() {
      return "[refusal]";
    }
  }

  /** One place that is kept, and why. */
  @Schema(name = "PrivacyRequestKept")
  @JsonbPropertyOrder({"place", "ground", "text"})
  public record KeptView(
      @Schema(required = true) String place,
      @Schema(required = true) Ground ground,
      @Schema(required = true) String text) {
    @Override
    public String toString() {
      return "[kept]";
    }
  }

  /** One thing that happened to it. */
  @Schema(name = "PrivacyRequestEvent")
  @JsonbPropertyOrder({"at", "what", "by"})
  public record EventView(
      @Schema(required = true) Instant at,
      @Schema(required = true) String what,
      @Schema(required = true, description = "A role, or system") String by) {}

  static RequestView of(RequestStatus status) {
    return new RequestView(
        status.id().value(),
        status.state(),
        status.dueOn(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static RequestView of(OwnRequest own) {
    return new RequestView(
        own.id().value(),
        own.state(),
        own.dueOn(),
        own.number().text(),
        own.type(),
        own.scope(),
        own.regime(),
        own.receivedOn(),
        own.closedOn().orElse(null),
        own.heldUntil().orElse(null),
        own.paused().orElse(null),
        own.question().orElse(null),
        own.extension().orElse(null),
        own.kept().isEmpty()
            ? null
            : own.kept().stream()
                .map(one -> new KeptView(one.place(), one.ground(), one.text()))
                .toList(),
        own.refusal().map(why -> new RefusalView(why.ground(), why.text())).orElse(null),
        own.certificate().orElse(null),
        own.letters().stream().map(LetterView::of).toList(),
        own.events().stream()
            .map(event -> new EventView(event.at(), event.what(), event.role()))
            .toList());
  }

  @Override
  public String toString() {
    return "[request]";
  }
}
