package org.custodes.web.console.privacyrequest;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.privacyrequest.DeskStep;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.SignedCertificate;
import org.custodes.web.console.shell.DataAddress;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.StateLook;

/**
 * A case as its page shows it.
 *
 * @param next what happens next, in a sentence
 * @param closedOn empty while it is open
 * @param held until when a legal hold keeps something; empty if none does
 * @param used how much of the time is over, in percent
 * @param paused why the clock stands still now; empty if it runs
 * @param clock the clock in words, line by line
 * @param said what the person was asked in words, and what they said
 * @param kept what the plan keeps, and why
 * @param why the steps that lead to the due date
 * @param taken who has taken it
 * @param stages its way; empty if it ended before that
 * @param blocked what is not the looker's to do, and why
 * @param places what is there, what was, and what is left
 * @param erased what the plan deletes, in a sentence
 * @param events what happened, oldest first
 */
public record ShownCase(
    RequestCase seen,
    String next,
    String received,
    String closedOn,
    String held,
    Due.Shown due,
    String used,
    String paused,
    List<Fact> clock,
    List<Said> said,
    List<Kept> kept,
    List<String> why,
    String taken,
    List<Stage> stages,
    List<Blocked> blocked,
    List<Place> places,
    String erased,
    List<Happened> events) {

  /** One stage of its way, and whether it is done, now, or to come. */
  public record Stage(String name, String standing, String icon) {}

  /** What somebody else has to do, or what comes later. */
  public record Blocked(String step, String why) {}

  /** One line of facts. */
  public record Fact(String name, String text) {}

  /** A question and its answer, which may not be there yet. */
  public record Said(String question, String answer) {
    @Override
    public String toString() {
      return "[said]";
    }
  }

  /** One place that is kept, by which ground and why. */
  public record Kept(String place, String ground, String text) {
    @Override
    public String toString() {
      return "[kept]";
    }
  }

  /** One place in numbers; a number that nobody has yet is empty. */
  public record Place(String name, String found, String before, String after) {}

  /** One line of the timeline; by role, never by name. */
  public record Happened(String when, String what) {}

  public ShownCase {
    clock = List.copyOf(clock);
    said = List.copyOf(said);
    kept = List.copyOf(kept);
    why = List.copyOf(why);
    stages = List.copyOf(stages);
    blocked = List.copyOf(blocked);
    places = List.copyOf(places);
    events = List.copyOf(events);
  }

  public String id() {
    return seen.id().value().toString();
  }

  public String number() {
    return seen.number().text();
  }

  public StateLook look() {
    return StateLook.of(seen.state());
  }

  /** It is the looker's to do. */
  public boolean offers(String step) {
    return seen.steps().stream()
        .anyMatch(next -> next.step().name().equals(step) && next.obstacle().isEmpty());
  }

  /** The obvious one of what is offered. */
  public boolean suggests(String step) {
    return seen.steps().stream()
        .filter(next -> next.obstacle().isEmpty())
        .findFirst()
        .filter(next -> next.step() != DeskStep.MARK_DUPLICATE)
        .filter(next -> next.step() != DeskStep.PROPOSE_REFUSAL)
        .map(next -> next.step().name().equals(step))
        .orElse(false);
  }

  /** What is done cannot be brought back. */
  public boolean isErasing() {
    return seen.type() == RequestType.ERASURE;
  }

  public boolean isClosed() {
    return seen.state().isClosed();
  }

  /** The house works on it at this moment, so its page looks again by itself. */
  public boolean isMoving() {
    return isMoving(seen);
  }

  static boolean isMoving(RequestCase seen) {
    return !seen.stalled()
        && (seen.state() == RequestState.EXECUTING
            || (seen.state() == RequestState.VERIFYING && seen.failedPlace().isEmpty()));
  }

  /** The numbers before and after are there, or on their way. */
  public boolean isCarriedOut() {
    return !seen.counts().isEmpty();
  }

  /** A refusal is proposed and nobody has decided yet. */
  public boolean isRefusalProposed() {
    return seen.refusal().isPresent() && !isClosed();
  }

  public boolean isRefused() {
    return seen.refusal().isPresent() && seen.state() == RequestState.REFUSED;
  }

  public String ground() {
    return seen.refusal().map(no -> no.ground().name()).orElse("");
  }

  public String reason() {
    return seen.refusal().map(RequestCase.ProposedNo::text).orElse("");
  }

  /** Names exactly the plan that is looked at. */
  public String hash() {
    return seen.plan().map(RequestCase.ProposedPlan::hash).orElse("");
  }

  public boolean isPlanned() {
    return !places.isEmpty();
  }

  /** The house has given up trying. */
  public boolean isStalled() {
    return seen.stalled();
  }

  public String failedPlace() {
    return seen.failedPlace().orElse("");
  }

  public boolean isCertified() {
    return seen.certificate().isPresent();
  }

  /** The certificate as it was signed, for the page that checks it. */
  public String certificate() {
    return seen.certificate().orElse("");
  }

  /** The certificate as a file, to be checked with any JOSE software. */
  public String file() {
    return DataAddress.of(SignedCertificate.MEDIA_TYPE, certificate());
  }

  /** The number of the request that this one repeats; empty if it repeats none. */
  public String twin() {
    return seen.twin().map(number -> number.text()).orElse("");
  }

  static Optional<Long> planned(RequestCase seen, String place) {
    return seen.plan().stream()
        .flatMap(plan -> plan.places().stream())
        .filter(planned -> planned.name().equals(place))
        .map(planned -> planned.found())
        .findFirst();
  }

  @Override
  public String toString() {
    return "[case]";
  }
}
