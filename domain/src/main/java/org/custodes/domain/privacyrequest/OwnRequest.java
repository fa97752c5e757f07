package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;

/**
 * A request as its person sees it, by sign-in or by code.
 *
 * @param scope what it is about; with {@code account} the sign-in account too
 * @param deadline its dates and how they came about
 * @param paused what the clock stands still for; empty if it runs
 * @param heldUntil a legal hold keeps something through this day
 * @param refusal why it was refused
 * @param question what the desk asks and has no answer to yet
 * @param extension why more time was taken
 * @param kept what is kept although it was asked for, and why; once a plan with it is carried out
 * @param letters what they were told, newest first
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
    Deadline deadline,
    Optional<PauseReason> paused,
    Optional<LocalDate> closedOn,
    Optional<LocalDate> heldUntil,
    Optional<Reason> refusal,
    Optional<String> question,
    Optional<ExtensionReason> extension,
    List<Kept> kept,
    List<Letter> letters,
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

  /** One place that is kept. */
  public record Kept(String place, Ground ground, String text) {
    @Override
    public String toString() {
      return "[kept]";
    }
  }

  public OwnRequest {
    kept = List.copyOf(kept);
    letters = List.copyOf(letters);
    events = List.copyOf(events);
  }

  static OwnRequest of(PrivacyRequest request, LegalTime time, Instant now) {
    var head = request.head();
    var content = request.content();
    var deadline = request.deadline(time, now);
    return new OwnRequest(
        head.id(),
        request.number(),
        head.type(),
        request.scope().kind(),
        request.scope().account(),
        head.regime(),
        request.state(),
        time.day(head.receivedAt()),
        deadline.dueOn(),
        deadline,
        request.paused(deadline),
        request.closedOn(),
        content.progress().heldUntil(),
        content
            .refusal()
            .filter(refusal -> request.state() == RequestState.REFUSED)
            .map(refusal -> new Reason(refusal.ground(), refusal.text())),
        content.questions().stream()
            .filter(Question::isOpen)
            .flatMap(question -> question.text().stream())
            .findFirst(),
        content.extension().map(TakenExtension::reason),
        kept(request),
        request.letters().reversed(),
        request.possible().contains(Transition.WITHDRAW),
        content.certificate(),
        content.events().stream().map(Happened::of).toList());
  }

  /** Before a plan is carried out it is a proposal, and may change. */
  private static List<Kept> kept(PrivacyRequest request) {
    return request.content().progress().counts().isEmpty()
        ? List.of()
        : request.content().plan().stream()
            .flatMap(plan -> plan.kept().stream())
            .map(place -> kept(place.name(), place.exemption().orElseThrow()))
            .toList();
  }

  private static Kept kept(String place, Exemption why) {
    return new Kept(place, why.ground(), why.text());
  }

  @Override
  public String toString() {
    return "[own request]";
  }
}
