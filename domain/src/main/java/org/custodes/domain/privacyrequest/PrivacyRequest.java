package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.SUBJECT;
import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.custodes.domain.access.Tie;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;

/**
 * What a person asks for by law, and what becomes of it.
 *
 * <p>Its life: received, with the day by which the law wants it done; the person's identity is
 * confirmed, at once by a fresh sign-in or later; an agent takes it and proposes a plan, place by
 * place; a lead, never the same person, approves exactly this plan; an agent, never the approver,
 * has it carried out; the house works off the places, looks at each again, and closes it with a
 * certificate, or in part while a legal hold keeps something. Until it is carried out the person
 * may withdraw it, and an agent and a lead together may refuse it with a reason. Twelve months
 * after it is closed its key goes, and its row.
 *
 * <p>Nobody works on their own case. Every change of it is a {@link Transition}.
 */
public final class PrivacyRequest {
  private Head head;
  private Optional<SubjectId> subject;
  private RequestState state;
  private Optional<LocalDate> closedOn;
  private Ask ask;
  private Optional<Sub> assignee = Optional.empty();
  private Optional<Plan> plan = Optional.empty();
  private Optional<Sub> approver = Optional.empty();
  private Optional<ProposedRefusal> refusal = Optional.empty();
  private Progress progress = Progress.NONE;
  private Optional<RequestNumber> twin = Optional.empty();
  private Optional<String> certificate = Optional.empty();
  private List<Event> events = List.of();
  private List<Question> questions = List.of();
  private Optional<TakenExtension> extension = Optional.empty();
  private List<Message> messages = List.of();

  /**
   * What stands in clear and never changes, but for the day on which it is due.
   *
   * @param claimant a keyed hash of the sign-in that it is about, 32 bytes
   * @param code a keyed hash of the code that opens it, 32 bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // written once, compared by id
  record Head(
      RequestId id,
      byte[] claimant,
      byte[] code,
      RequestType type,
      Regime regime,
      Instant receivedAt,
      LocalDate dueOn) {
    private Head dueOn(LocalDate day) {
      return new Head(id, claimant, code, type, regime, receivedAt, day);
    }
  }

  private PrivacyRequest(Head head, Ask ask, RequestState state) {
    this.head = head;
    this.ask = ask;
    this.state = state;
    this.subject = Optional.empty();
    this.closedOn = Optional.empty();
  }

  /**
   * @param by who files it: the person, or the assistant for them
   */
  static PrivacyRequest receive(Head head, Optional<SubjectId> subject, Ask ask, String by) {
    var request = new PrivacyRequest(head, ask, RequestState.RECEIVED);
    request.subject = subject;
    request.note(new Event(head.receivedAt(), by, Optional.empty(), Event.RECEIVED));
    return request;
  }

  /** As it was when it was last written. */
  static PrivacyRequest kept(
      Head head,
      RequestState state,
      Optional<SubjectId> subject,
      Optional<LocalDate> closedOn,
      RequestFormat.Content content) {
    var request = new PrivacyRequest(head, content.ask(), state);
    request.subject = subject;
    request.closedOn = closedOn;
    request.assignee = content.assignee();
    request.plan = content.plan();
    request.approver = content.approver();
    request.refusal = content.refusal();
    request.progress = content.progress();
    request.twin = content.twin();
    request.certificate = content.certificate();
    request.events = content.events();
    request.questions = content.questions();
    request.extension = content.extension();
    request.messages = content.messages();
    return request;
  }

  RequestFormat.Content content() {
    return new RequestFormat.Content(
        ask,
        assignee,
        plan,
        approver,
        refusal,
        progress,
        twin,
        certificate,
        events,
        questions,
        extension,
        messages);
  }

  /** Confirms its receipt to the person, and says by when it is answered. */
  void acknowledge(Instant at, LegalTime time) {
    send(MessageTemplates.receipt(this, deadline(time, at), at));
    note(new Event(at, Event.SYSTEM, Optional.empty(), Event.ACKNOWLEDGED));
  }

  private void send(Message message) {
    var more = new ArrayList<>(messages);
    more.add(message);
    messages = List.copyOf(more);
  }

  /** What the person was told, oldest first. */
  List<Letter> letters() {
    return messages.stream().map(MessageTemplates::letter).toList();
  }

  /** The person's sign-in was fresh when they filed it (level L1), so nothing is asked. */
  void skipIdentity(Instant at) {
    move(Transition.SKIP_IDENTITY, at, SUBJECT, Optional.empty());
  }

  /** The person has freshened their sign-in since (level L1). */
  void confirmIdentity(Instant at, LegalTime time) {
    move(Transition.CONFIRM_IDENTITY, at, SUBJECT, Optional.empty());
    answered(PauseReason.IDENTITY, question -> question.answered(at));
    reckon(time, at);
  }

  /** Nobody has shown yet that it is the person who asks. */
  void askIdentity(Instant at) {
    move(Transition.ASK_IDENTITY, at, Event.SYSTEM, Optional.empty());
    ask(Question.identity(at));
    send(MessageTemplates.plain(MessageKind.IDENTITY, this, at));
  }

  /**
   * Asks the person what they mean.
   *
   * @throws QuestionOutOfRange if the question is too short or too long
   * @throws TooManyQuestions if they were asked three times already
   * @throws CaseFull if nothing more fits into the case
   */
  void askClarification(Actor agent, String text, Instant at) {
    requireAllowed(DeskStep.ASK_CLARIFICATION, agent);
    require(DeskStep.ASK_CLARIFICATION, agent);
    var question = Question.clarification(agent.sub(), text, at);
    if (!mayBeAsked()) {
      throw new TooManyQuestions();
    }
    move(DeskStep.ASK_CLARIFICATION, at, agent);
    ask(question);
    send(MessageTemplates.plain(MessageKind.QUESTION, this, at));
    requireRoom();
  }

  /** The person has not been asked too often yet. */
  boolean mayBeAsked() {
    return clarifications() < Question.MOST;
  }

  private long clarifications() {
    return questions.stream()
        .filter(question -> question.reason() == PauseReason.CLARIFICATION)
        .count();
  }

  /**
   * The person says what they mean.
   *
   * @throws AnswerOutOfRange if the answer is empty or too long
   */
  void answer(String text, Instant at, LegalTime time) {
    requireAllowed(Transition.ANSWER);
    answered(PauseReason.CLARIFICATION, question -> question.answered(text, at));
    move(Transition.ANSWER, at, SUBJECT, Optional.empty());
    reckon(time, at);
  }

  private void ask(Question question) {
    var more = new ArrayList<>(questions);
    more.add(question);
    questions = List.copyOf(more);
  }

  private void answered(PauseReason reason, UnaryOperator<Question> answer) {
    questions =
        questions.stream()
            .map(
                question ->
                    question.isOpen() && question.reason() == reason
                        ? answer.apply(question)
                        : question)
            .toList();
  }

  /**
   * Takes more time; the person is told with this, and why.
   *
   * @param added to the notice in the agent's own words
   * @throws NoteOutOfRange if they are too many
   * @throws CaseFull if nothing more fits into the case
   * @throws ExtendedAlready if it was taken before
   * @throws org.custodes.domain.deadline.ExtensionNotInLaw if the law gives none
   * @throws org.custodes.domain.deadline.ExtensionNoticeTooLate if the first term is over
   */
  void extend(
      Actor agent, ExtensionReason reason, Optional<String> added, Instant at, LegalTime time) {
    requireAllowed(DeskStep.EXTEND, agent);
    require(DeskStep.EXTEND, agent);
    if (extension.isPresent()) {
      throw new ExtendedAlready();
    }
    var taken = new TakenExtension(reason, at, agent.sub());
    var due = lawsDeadline(time, course(time, at, Optional.of(taken))).dueOn();
    var notice = MessageTemplates.extension(this, reason, due, added, at);
    move(DeskStep.EXTEND, at, agent);
    extension = Optional.of(taken);
    head = head.dueOn(due);
    send(notice);
    requireRoom();
  }

  private Course course(LegalTime time, Instant now, Optional<TakenExtension> taken) {
    return new Course(
        time.day(head.receivedAt()),
        questions.stream().map(question -> question.pause(time, now)).toList(),
        taken.map(more -> more.counted(time)));
  }

  /**
   * The dates as they stand at a moment, and why. While a question is open they move with the
   * moment; a case that is closed keeps those that it had.
   */
  Deadline deadline(LegalTime time, Instant now) {
    var end = state.isClosed() ? events.getLast().at() : now;
    return lawsDeadline(time, course(time, end, extension));
  }

  private Deadline lawsDeadline(LegalTime time, Course course) {
    return time.deadline(head.regime(), head.type().matter(), course);
  }

  /** What the clock stands still for at a moment; empty if it runs. */
  Optional<PauseReason> paused(Deadline deadline) {
    return questions.stream()
        .filter(question -> question.isOpen() && !state.isClosed())
        .map(Question::reason)
        .filter(deadline.stoppedBy()::contains)
        .findFirst();
  }

  private void reckon(LegalTime time, Instant at) {
    head = head.dueOn(deadline(time, at).dueOn());
  }

  private void requireRoom() {
    if (!RequestFormat.leavesRoom(content())) {
      throw new CaseFull();
    }
  }

  void take(Actor agent, Instant at) {
    move(DeskStep.TAKE, at, agent);
    assignee = Optional.of(agent.sub());
  }

  /**
   * @throws NotYourCase if another agent has taken it
   * @throws CaseFull if nothing more fits into the case
   */
  void propose(Actor agent, Plan proposed, Instant at) {
    move(DeskStep.PROPOSE_PLAN, at, agent);
    plan = Optional.of(proposed);
    approver = Optional.empty();
    refusal = Optional.empty();
    requireRoom();
  }

  /**
   * @param seen the hash of the plan that the lead looked at
   * @throws FourEyes if the lead proposed it
   * @throws PlanChanged if it is not the plan that stands
   */
  void approve(Actor lead, String seen, Instant at) {
    requireAllowed(DeskStep.APPROVE_PLAN, lead);
    requirePlan(seen);
    move(DeskStep.APPROVE_PLAN, at, lead);
    approver = Optional.of(lead.sub());
    requireRoom();
  }

  void sendBack(Actor lead, Instant at) {
    move(DeskStep.SEND_BACK, at, lead);
    plan = Optional.empty();
    approver = Optional.empty();
    requireRoom();
  }

  /**
   * @param typed the number of this case, typed by hand
   * @param reached the places that it reaches now; none if nothing is left of its person
   * @throws NotApproved if no lead has approved the plan
   * @throws FourEyes if the agent approved it
   * @throws PlanChanged if it is not the plan that stands
   * @throws TypedNumberDiffers if another number was typed
   * @throws PlacesChanged if the plan does not say of each place what becomes of it
   */
  void execute(Actor agent, String seen, String typed, Set<String> reached, Instant at) {
    requireAllowed(DeskStep.EXECUTE, agent);
    requirePlan(seen);
    if (approver.isEmpty()) {
      throw new NotApproved();
    }
    if (!RequestNumber.of(typed).equals(Optional.of(number()))) {
      throw new TypedNumberDiffers();
    }
    // whose person is gone meanwhile is erased, and gets no copy any more
    boolean nobodyLeft = reached.isEmpty() && head.type() == RequestType.ERASURE;
    if (!nobodyLeft && !reached.equals(named(place -> true))) {
      throw new PlacesChanged();
    }
    move(DeskStep.EXECUTE, at, agent);
  }

  /** What there is, before anything is touched. */
  void located(Progress before) {
    requireAllowed(Transition.REPORT);
    progress = before;
  }

  /** Something was left when the places were looked at again. */
  void found(Progress swept) {
    requireAllowed(Transition.RETRY);
    progress = swept;
  }

  /** Every place has been worked on once more; what is left is looked at next. */
  void reported(Progress reported, Instant at) {
    move(Transition.REPORT, at, Event.SYSTEM, Optional.empty());
    progress = reported;
  }

  /**
   * A place could not even be looked at, or the work was given up before every place had reported.
   * What has not reported has failed, and the case says so.
   */
  void failed(String place, Instant at) {
    if (state == RequestState.EXECUTING) {
      move(Transition.REPORT, at, Event.SYSTEM, Optional.empty());
    }
    requireAllowed(Transition.RETRY);
    progress = progress.failedAt(Optional.of(place));
  }

  /** A place did not get through, or something is left: it is worked on again. */
  void retry(Instant at) {
    move(Transition.RETRY, at, Event.SYSTEM, Optional.empty());
  }

  /**
   * The same, because an agent would not wait.
   *
   * @throws NothingFailed if the house is still looking
   */
  void retry(Actor agent, Instant at) {
    requireAllowed(DeskStep.RETRY, agent);
    if (progress.failedPlace().isEmpty()) {
      throw new NothingFailed();
    }
    move(DeskStep.RETRY, at, agent);
    requireRoom();
  }

  /** The sweep has found nothing but what a legal hold keeps. */
  void completePartially(Progress found, Instant at) {
    move(Transition.COMPLETE_PARTIALLY, at, Event.SYSTEM, Optional.empty());
    progress = found;
    found.heldUntil().ifPresent(until -> send(MessageTemplates.held(this, until, at)));
  }

  /** The hold that kept something has ended. */
  void holdEnded(Instant at) {
    move(Transition.END_HOLD, at, Event.SYSTEM, Optional.empty());
  }

  /**
   * The sweep has found nothing; from now on nothing leads from here to the person's rows.
   *
   * @param signed the certificate, where what was asked for ends with one
   */
  void complete(Progress found, Optional<String> signed, Instant at, LocalDate today) {
    move(Transition.COMPLETE, at, Event.SYSTEM, Optional.empty());
    progress = found.closed();
    certificate = signed;
    send(MessageTemplates.plain(MessageKind.completion(head.type()), this, at));
    close(today);
  }

  /**
   * @throws NotYourCase if another agent has taken it
   * @throws SomethingIsKept if the person is told otherwise
   */
  void proposeRefusal(Actor agent, Ground ground, String text, Instant at) {
    requireAllowed(DeskStep.PROPOSE_REFUSAL, agent);
    require(DeskStep.PROPOSE_REFUSAL, agent);
    if (ground == Ground.FULFILMENT_IMPOSSIBLE && subject().isPresent()) {
      throw new SomethingIsKept();
    }
    refusal = Optional.of(new ProposedRefusal(ground, text, agent.sub()));
    approver = Optional.empty();
    note(new Event(at, roleOf(agent), Optional.of(agent.sub()), Event.REFUSAL_PROPOSED));
    requireRoom();
  }

  /**
   * @throws ReasonMissing if nobody has proposed it with a reason
   * @throws FourEyes if the lead proposed it
   */
  void refuse(Actor lead, Instant at, LocalDate today) {
    requireAllowed(DeskStep.REFUSE, lead);
    var proposed = refusal.orElseThrow(ReasonMissing::new);
    move(DeskStep.REFUSE, at, lead);
    send(MessageTemplates.refusal(this, proposed, at));
    close(today);
  }

  /** The person takes it back. */
  void withdraw(Instant at, LocalDate today) {
    move(Transition.WITHDRAW, at, SUBJECT, Optional.empty());
    close(today);
  }

  /**
   * @throws UnknownRequest if the twin is this one, closed, or somebody else's
   */
  void markDuplicate(Actor agent, PrivacyRequest of, Instant at, LocalDate today) {
    requireAllowed(DeskStep.MARK_DUPLICATE, agent);
    if (of.id().equals(id()) || of.state().isClosed() || !of.isOf(head.claimant())) {
      throw new UnknownRequest();
    }
    move(DeskStep.MARK_DUPLICATE, at, agent);
    twin = Optional.of(of.number());
    close(today);
  }

  private void close(LocalDate today) {
    closedOn = Optional.of(today);
    subject = Optional.empty();
    ask = ask.closed();
  }

  private void move(DeskStep step, Instant at, Actor staff) {
    requireAllowed(step, staff);
    require(step, staff);
    move(step.transition(), at, roleOf(staff), Optional.of(staff.sub()));
  }

  private void move(Transition transition, Instant at, String role, Optional<Sub> by) {
    requireAllowed(transition);
    state = transition.from(state);
    note(new Event(at, role, by, transition.name()));
  }

  private void note(Event event) {
    var longer = new ArrayList<>(events);
    longer.add(event);
    events = List.copyOf(Event.withoutRepeatedAttempts(longer));
  }

  private static String roleOf(Actor staff) {
    return staff.has(SUPPORT_LEAD) ? SUPPORT_LEAD : SUPPORT_AGENT;
  }

  /** Whose own case it is learns that before anything else, and nothing of how it stands. */
  private void requireAllowed(DeskStep step, Actor staff) {
    if (ties(step, staff).contains(Tie.SELF)) {
      require(step, staff);
    }
    requireAllowed(step.transition());
  }

  private void requireAllowed(Transition transition) {
    if (!transition.leadsFrom(state)) {
      throw new TransitionNotAllowed(state, transition);
    }
  }

  private void require(DeskStep step, Actor staff) {
    step.require(staff, ties(step, staff));
  }

  /** What ties somebody to the case, as far as it matters for the step. */
  Set<Tie> ties(DeskStep step, Actor staff) {
    var me = Optional.of(staff.sub());
    var ties = EnumSet.noneOf(Tie.class);
    if (ask.person().equals(me)) {
      ties.add(Tie.SELF);
    }
    switch (step) {
      case APPROVE_PLAN -> addIf(plan.map(Plan::proposer).equals(me), Tie.PROPOSED, ties);
      case REFUSE -> addIf(refusal.map(ProposedRefusal::proposer).equals(me), Tie.PROPOSED, ties);
      case EXECUTE -> addIf(approver.equals(me), Tie.APPROVED, ties);
      case PROPOSE_PLAN -> addIf(assignee.equals(me), Tie.ASSIGNED, ties);
      case PROPOSE_REFUSAL, EXTEND ->
          addIf(assignee.isEmpty() || assignee.equals(me), Tie.ASSIGNED, ties);
      case TAKE, RETRY, SEND_BACK, MARK_DUPLICATE, ASK_CLARIFICATION -> {}
    }
    return ties;
  }

  private static void addIf(boolean stands, Tie tie, Set<Tie> ties) {
    if (stands) {
      ties.add(tie);
    }
  }

  private void requirePlan(String seen) {
    if (plan.filter(standing -> standing.hash().equals(seen)).isEmpty()) {
      throw new PlanChanged();
    }
  }

  /**
   * @param claimant as in {@link Head}
   */
  boolean isOf(byte[] claimant) {
    return Arrays.equals(head.claimant(), claimant);
  }

  Head head() {
    return head;
  }

  public RequestId id() {
    return head.id();
  }

  public RequestNumber number() {
    return head.id().number();
  }

  public RequestState state() {
    return state;
  }

  Optional<SubjectId> subject() {
    return subject;
  }

  Optional<LocalDate> closedOn() {
    return closedOn;
  }

  Scope scope() {
    return ask.scope();
  }

  /** In which the person is written to. */
  MessageLanguage language() {
    return ask.language();
  }

  /** The places that the plan keeps although they were asked for. */
  Set<String> kept() {
    return named(place -> place.treatment() == Plan.Treatment.KEEP);
  }

  /** The places that the plan erases, and no other. */
  Set<String> erased() {
    return named(place -> place.treatment() == Plan.Treatment.ERASE);
  }

  private Set<String> named(Predicate<Plan.Place> which) {
    return plan.stream()
        .flatMap(standing -> standing.places().stream())
        .filter(which)
        .map(Plan.Place::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Nothing of the person is kept, so they go as a whole. */
  boolean takesAll() {
    return head.type() == RequestType.ERASURE
        && scope().kind() == Scope.Kind.ALL
        && kept().isEmpty();
  }

  Progress progress() {
    return progress;
  }

  /**
   * The sign-in whose data it is about.
   *
   * @throws IllegalStateException if the request is closed
   */
  Sub person() {
    return ask.person().orElseThrow(IllegalStateException::new);
  }

  /** It is carried out or verified, by the house and nobody else. */
  boolean isWorkedOn() {
    return state == RequestState.EXECUTING || state == RequestState.VERIFYING;
  }

  /** What may happen to it next, whoever may do it. */
  Set<Transition> possible() {
    return Transition.of(state);
  }

  @Override
  public String toString() {
    return "[request]";
  }
}
