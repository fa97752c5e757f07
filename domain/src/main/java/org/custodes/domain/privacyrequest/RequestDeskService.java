package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.access.Caller;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.job.JobWorker;

/**
 * Door: the desk that works privacy requests. An agent takes a case and proposes, a lead decides;
 * what was proposed, approved and carried out is never one person's work alone, and nobody works on
 * their own case. Nobody here sees a conversation.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestDeskService {
  /** The most that a page of the queue may have. */
  public static final int MOST = 100;

  /** The views that stand on the dashboard, in this order. */
  private static final Set<QueueView> FIGURES =
      EnumSet.of(
          QueueView.OPEN,
          QueueView.UNASSIGNED,
          QueueView.DUE_SOON,
          QueueView.DUE_THIS_WEEK,
          QueueView.OVERDUE,
          QueueView.PAUSED);

  /** Other open requests of the same person that a case shows. */
  private static final int TWINS = 10;

  @Inject private Caller caller;
  @Inject private Cases cases;
  @Inject private Queue queue;
  @Inject private WorkPlaces places;
  @Inject private LegalTime time;
  @Inject private JobWorker worker;
  @Inject private Clock clock;

  /**
   * A page of the queue, what is due first in front.
   *
   * @param turn the place from which it is read on, or back; the first page without
   * @param limit 1 to {@value #MOST}
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public List<QueueRow> queue(
      QueueQuestion question, Optional<PrivacyRequests.Turn> turn, int limit) {
    return queueDueBy(question, Optional.empty(), turn, limit);
  }

  /**
   * The same, of what is due on a day or earlier.
   *
   * @param dueBy in place of the day that the view itself has
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public List<QueueRow> queueDueBy(
      QueueQuestion question,
      Optional<LocalDate> dueBy,
      Optional<PrivacyRequests.Turn> turn,
      int limit) {
    return queue.page(question, dueBy, caller.actor().sub(), turn, Math.clamp(limit, 1, MOST));
  }

  /** How many requests each view shows, counted to a thousand. */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public Map<QueueView, QueueRow.Count> counts(Set<QueueView> views, Optional<Regime> regime) {
    return queue.counts(views, regime, caller.actor().sub());
  }

  /** How the desk stands. */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public DeskFigures figures() {
    return queue.figures(FIGURES, caller.actor().sub());
  }

  /**
   * What a view shows, as a table (CSV). It has nothing of any person.
   *
   * @param dueBy only what is due on this day or earlier, in place of the day that the view has
   * @throws QueueTooLong if there is more than a file may have
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public String queueAsCsv(QueueQuestion question, Optional<LocalDate> dueBy) {
    return QueueFiles.csv(
        queue.all(question, dueBy, caller.actor().sub()), time.day(clock.instant()));
  }

  /**
   * The days on which the caller's own open cases are due, as a calendar (iCalendar). It has
   * nothing of any person.
   *
   * @throws QueueTooLong if there is more than a file may have
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public String deadlinesAsCalendar() {
    return QueueFiles.calendar(
        queue.all(QueueQuestion.of(QueueView.MINE), Optional.empty(), caller.actor().sub()),
        clock.instant());
  }

  /**
   * @throws UnknownRequest if there is none
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public RequestCase open(RequestId id) {
    var request = cases.require(id);
    return seen(request, cases.isStalled(request));
  }

  /**
   * Takes a case; from now on it is this agent's.
   *
   * @throws org.custodes.domain.access.OwnCase if it is the agent's own request
   * @throws TransitionNotAllowed if it is not waiting for an agent
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase take(RequestId id) {
    var agent = caller.actor();
    return change(id, request -> request.take(agent, clock.instant()));
  }

  /**
   * The places that the request reaches, for who decides what is kept.
   *
   * @throws UnknownRequest if there is none
   */
  @RolesAllowed({SUPPORT_AGENT, SUPPORT_LEAD})
  public List<String> reached(RequestId id) {
    var request = cases.require(id);
    return request.state().isClosed() ? List.of() : List.copyOf(places.names(request));
  }

  /**
   * Looks into every place that the request reaches and proposes to erase what is there, but for
   * what an exemption keeps. While anything is kept the person stays, and with them what lies under
   * their own key.
   *
   * @param kept by the name of a place, by which exemption it is kept
   * @throws NotYourCase if another agent has taken it
   * @throws NothingIsKept if nothing is kept of the person
   * @throws PlaceNotReached if a place is to be kept that the request does not reach
   * @throws PlanErasesNothing if every place is to be kept
   * @throws CaseFull if nothing more fits into the case
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase proposePlan(RequestId id, Map<String, Exemption> kept) {
    var agent = caller.actor();
    var key = cases.key(id);
    return change(
        id,
        request -> {
          var found = Proposal.of(places.of(request), kept);
          var now = clock.instant();
          request.propose(agent, Plan.of(agent.sub(), now, request.scope(), found, key), now);
        });
  }

  /**
   * Asks the person what they mean. The clock stands still until they answer, where the law allows
   * it.
   *
   * @param question 20 to 500 characters, for the person to read
   * @throws QuestionOutOfRange if it is too short or too long
   * @throws TooManyQuestions if they were asked three times already
   * @throws TransitionNotAllowed if it is known already who asks, or nothing may be asked any more
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase askClarification(RequestId id, String question) {
    var agent = caller.actor();
    return change(id, request -> request.askClarification(agent, question, clock.instant()));
  }

  /**
   * What the person would be told if more time were taken now. Nothing is changed.
   *
   * @param added to it in the agent's own words, at most 500 characters
   * @throws NoteOutOfRange if they are too many
   * @throws ExtendedAlready if it was taken before
   * @throws NotYourCase if another agent has taken it
   * @throws org.custodes.domain.deadline.ExtensionNotInLaw if the law gives none
   * @throws org.custodes.domain.deadline.ExtensionNoticeTooLate if the first term is over
   */
  @RolesAllowed(SUPPORT_AGENT)
  public Letter previewExtension(RequestId id, ExtensionReason reason, Optional<String> added) {
    var agent = caller.actor();
    var copy = cases.require(id);
    copy.extend(agent, reason, added, clock.instant(), time);
    return copy.letters().getLast();
  }

  /**
   * Takes more time and tells the person why, in one act.
   *
   * @param added to the notice in the agent's own words, at most 500 characters
   * @throws NoteOutOfRange if they are too many
   * @throws ExtendedAlready if it was taken before
   * @throws NotYourCase if another agent has taken it
   * @throws org.custodes.domain.deadline.ExtensionNotInLaw if the law gives none
   * @throws org.custodes.domain.deadline.ExtensionNoticeTooLate if the first term is over
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase extend(RequestId id, ExtensionReason reason, Optional<String> added) {
    var agent = caller.actor();
    return change(id, request -> request.extend(agent, reason, added, clock.instant(), time));
  }

  /**
   * Approves exactly the plan that was seen.
   *
   * @param hash of the plan that the lead looked at
   * @throws FourEyes if the lead proposed it
   * @throws PlanChanged if another plan stands by now
   */
  @RolesAllowed(SUPPORT_LEAD)
  public RequestCase approvePlan(RequestId id, String hash) {
    var lead = caller.actor();
    return change(id, request -> request.approve(lead, hash, clock.instant()));
  }

  /** Sends a plan back to its agent; the approval, if there was one, is void. */
  @RolesAllowed(SUPPORT_LEAD)
  public RequestCase sendBack(RequestId id) {
    var lead = caller.actor();
    return change(id, request -> request.sendBack(lead, clock.instant()));
  }

  /**
   * Has an approved plan carried out, which cannot be undone.
   *
   * @param hash of the plan that the agent looked at
   * @param typed the number of the case, typed by hand
   * @throws NotApproved if no lead has approved it
   * @throws FourEyes if this agent approved it
   * @throws PlanChanged if another plan stands by now
   * @throws TypedNumberDiffers if another number was typed
   * @throws PlacesChanged if a place has come or gone since the plan was made
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase execute(RequestId id, String hash, String typed) {
    var agent = caller.actor();
    var request =
        cases.changeAndCarryOut(
            id,
            approved ->
                approved.execute(agent, hash, typed, places.names(approved), clock.instant()));
    worker.workOffSoon();
    return seen(request);
  }

  /**
   * Tries a place again that did not get through, without waiting for the house to do so; or goes
   * on with a case whose work the house has given up.
   *
   * @throws org.custodes.domain.access.OwnCase if it is the agent's own request
   * @throws TransitionNotAllowed if nothing waits to be tried again
   * @throws NothingFailed if the house is still looking
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase retry(RequestId id) {
    var agent = caller.actor();
    var request =
        cases.changeAndCarryOut(
            id,
            failed -> {
              var now = clock.instant();
              boolean unnamed =
                  failed.state() == RequestState.EXECUTING
                      || failed.progress().failedPlace().isEmpty();
              if (unnamed && cases.isStalled(failed)) {
                failed.failed(WorkPlaces.UNREPORTED, now);
              }
              failed.retry(agent, now);
            });
    worker.workOffSoon();
    return seen(request);
  }

  /**
   * Proposes to refuse, with a ground and an explanation.
   *
   * @param text 20 to 1,000 characters, for the person to read
   * @throws ReasonMissing if the explanation is too short or too long
   * @throws SomethingIsKept if the ground is that nothing is kept, and something may be
   * @throws NotYourCase if another agent has taken it
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase proposeRefusal(RequestId id, Ground ground, String text) {
    var agent = caller.actor();
    return change(id, request -> request.proposeRefusal(agent, ground, text, clock.instant()));
  }

  /**
   * Refuses as it was proposed.
   *
   * @throws ReasonMissing if nobody has proposed it with a reason
   * @throws FourEyes if the lead proposed it
   */
  @RolesAllowed(SUPPORT_LEAD)
  public RequestCase refuse(RequestId id) {
    var lead = caller.actor();
    return change(id, request -> request.refuse(lead, clock.instant(), cases.today()));
  }

  /**
   * Closes a request that repeats another open one of the same person.
   *
   * @throws UnknownRequest if there is no such twin, or it is another person's
   */
  @RolesAllowed(SUPPORT_AGENT)
  public RequestCase markDuplicate(RequestId id, RequestId of) {
    var agent = caller.actor();
    var twin = cases.require(of);
    return change(
        id, request -> request.markDuplicate(agent, twin, clock.instant(), cases.today()));
  }

  private RequestCase change(RequestId id, Consumer<PrivacyRequest> verb) {
    return seen(cases.change(id, verb));
  }

  private RequestCase seen(PrivacyRequest request) {
    return seen(request, false);
  }

  private RequestCase seen(PrivacyRequest request, boolean stalled) {
    return RequestCase.of(
        request, caller.actor(), stalled, cases.others(request, TWINS), time, clock.instant());
  }
}
