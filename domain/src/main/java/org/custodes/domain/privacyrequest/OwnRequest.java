package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;

/**
 * A request as its person sees it, by sign-in or by code.
 *
 * @param scope what it is about; with {@code account} the sign-in account too
 * @param heldUntil a legal hold keeps something through this day
 * @param refusal why it was refused
 * @param withdrawable it may still be taken back
 * @param certificate what was done, signed, once it is done
 * @param events what happened, oldest first; by role, never by name
 */
public record OwnRequest(
    RequestId id,
    RequestNumber number,
    RequestType type,
    Scope.Kind scope,
    boolean account,
    Regime regime,
    RequestState state,
    LocalDate receivedOn,
    LocalDate dueOn,
    Optional<LocalDate> closedOn,
    Optional<LocalDate> heldUntil,
    Optional<Reason> refusal,
    boolean withdrawable,
    Optional<String> certificate,
    List<Happened> events) {

  /** One thing that happened. */
  public record Happened(Instant at, String role, String what) {
    static Happened of(Event event) {
      return new Happened(event.at(), event.role(), event.what());
    }
  }

  /** Why a request was refused. */
  public record Reason(Ground ground, String text) {
    @Override
    public String toString() {
      return "[reason]";
    }
  }

  public OwnRequest {
    events = List.copyOf(events);
  }

  static OwnRequest of(PrivacyRequest request, ZoneId zone) {
    var head = request.head();
    var content = request.content();
    return new OwnRequest(
        head.id(),
        request.number(),
        head.type(),
        request.scope().kind(),
        request.scope().account(),
        head.regime(),
        request.state(),
        LocalDate.ofInstant(head.receivedAt(), zone),
        head.dueOn(),
        request.closedOn(),
        content.progress().heldUntil(),
        content
            .refusal()
            .filter(refusal -> request.state() == RequestState.REFUSED)
            .map(refusal -> new Reason(refusal.ground(), refusal.text())),
        request.possible().contains(Transition.WITHDRAW),
        content.certificate(),
        content.events().stream().map(Happened::of).toList());
  }

  @Override
  public String toString() {
    return "[own request]";
  }
}
