package org.custodes.domain.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.practice.PromiseId;

/**
 * A review of data practices by the board. Its life: somebody of the board or management proposes
 * it; it is declined, merged, or scoped, and its clock of 90 days starts; a panel is drawn by field
 * from a seed that is kept; who has an actual conflict is recused and from then on a stranger;
 * management is asked for evidence; findings are recorded and their facts checked; the panel
 * deliberates in private, and votes by ballots that nobody reads before the vote is closed; what is
 * carried is decided and published word for word, with dissents; management answers each
 * recommendation, and the board alone says when one is closed.
 *
 * <p>It is what its acts make of it (workflows, section 4). Who may do what is {@link
 * ReviewGuard}'s, what is possible when is {@link Step}'s.
 */
final class PracticeReview {
  static final int MOST_ACTS = 2_000;
  static final int MOST_ITEMS = 100;
  static final int MOST_PRACTICES = 10;

  /** Declining a recommendation takes at least so many characters. */
  static final int LEAST_TO_DECLINE = 200;

  private static final int LEAST_REASON = 10;

  private final ReviewId id;
  private final Roster roster;
  private final List<ReviewEntry> entries = new ArrayList<>();
  private int kept;

  private ReviewState state = ReviewState.PROPOSED;
  private StaffTag proposer;
  private Origin origin;
  private String title;
  private String question;
  private List<PracticeRef> practices = List.of();
  private Instant proposedAt;
  private Optional<ReviewAct.Scoped> scope = Optional.empty();
  private Optional<LocalDate> dueOn = Optional.empty();
  private final Panel panel;
  private final CaseFile file = new CaseFile();
  private final Deliberation deliberation = new Deliberation();
  private final FollowUp followUp = new FollowUp();

  private PracticeReview(ReviewId id, Roster roster) {
    this.id = id;
    this.roster = roster;
    this.panel = new Panel(roster);
  }

  /** The review as its kept acts have made it. */
  static PracticeReview of(ReviewId id, List<ReviewEntry> kept, Roster roster) {
    var review = new PracticeReview(id, roster);
    kept.forEach(review::apply);
    review.kept = kept.size();
    return review;
  }

  /**
   * @throws NotYoursToDo if the caller has no part in the board's work
   * @throws BoardTextOutOfRange if a text is missing or too long
   */
  static PracticeReview propose(
      ReviewId id,
      Roster roster,
      Origin origin,
      String title,
      String question,
      List<PracticeRef> practices,
      Acting by,
      Instant now) {
    ReviewGuard.requireProposer(roster, by, now);
    var review = new PracticeReview(id, roster);
    review.raise(
        new ReviewAct.Proposed(
            origin,
            BoardText.line("title", title, BoardText.TITLE),
            BoardText.paragraphs("question", question, BoardText.REASON),
            some(practices)),
        by,
        now);
    return review;
  }

  private static List<PracticeRef> some(List<PracticeRef> practices) {
    if (practices.isEmpty() || practices.size() > MOST_PRACTICES) {
      throw new BoardTextOutOfRange("practices");
    }
    return List.copyOf(practices);
  }

  void decline(String reason, Acting by, Instant now) {
    guard(Step.DECLINE, by, now);
    requireNotProposer(by);
    raise(new ReviewAct.Declined(reason("reason", reason)), by, now);
  }

  void merge(UUID into, String reason, Acting by, Instant now) {
    guard(Step.MERGE, by, now);
    requireNotProposer(by);
    if (into.equals(id.value())) {
      throw new UnknownReview();
    }
    raise(new ReviewAct.Merged(into, reason("reason", reason)), by, now);
  }

  void scope(
      String asked,
      List<PracticeRef> about,
      LocalDate from,
      LocalDate until,
      Priority priority,
      Acting by,
      Instant now) {
    guard(Step.SCOPE, by, now);
    requireNotProposer(by);
    if (!until.isAfter(from)) {
      throw new ReviewDayOutOfRange();
    }
    raise(
        new ReviewAct.Scoped(
            BoardText.paragraphs("question", asked, BoardText.REASON),
            some(about),
            from,
            until,
            priority,
            BoardClock.REVIEW.endOn(Roster.day(now))),
        by,
        now);
  }

  /**
   * @param seed 32 hexadecimal digits from the house's source of randomness
   * @throws PanelImpossible if the seats do not fill a panel
   */
  void drawPanel(String seed, Acting by, Instant now) {
    guard(Step.DRAW_PANEL, by, now);
    var candidates = panel.candidates(proposer, now);
    var drawn =
        PanelDraw.draw(seed, candidates, PanelDraw.SIZE, panel.needed(candidates, proposer, now))
            .orElseThrow(PanelImpossible::new);
    raise(new ReviewAct.PanelDrawn(seed, numbers(candidates), drawn), by, now);
  }

  private static List<Integer> numbers(Collection<Seat> seats) {
    return seats.stream().map(Seat::no).toList();
  }

  /** Whether the panel could reach no quorum any more. */
  boolean needsSubstitutes(Instant now) {
    return !Quorum.isPossible(panel.able(now));
  }

  /**
   * @throws PanelSuffices if the panel can reach a quorum
   * @throws PanelImpossible if the seats that are left do not mend it
   */
  void drawSubstitutes(String seed, Acting by, Instant now) {
    guard(Step.DRAW_SUBSTITUTES, by, now);
    var left = panel.able(now);
    if (!needsSubstitutes(now)) {
      throw new PanelSuffices();
    }
    var candidates = panel.candidates(proposer, now);
    var drawn =
        PanelDraw.draw(
                seed, candidates, PanelDraw.SIZE - left.size(), Panel.missing(left, candidates))
            .filter(any -> !any.isEmpty())
            .orElseThrow(PanelImpossible::new);
    raise(new ReviewAct.PanelDrawn(seed, numbers(candidates), drawn), by, now);
  }

  void askDeclarations(Acting by, Instant now) {
    guard(Step.ASK_DECLARATIONS, by, now);
    raise(new ReviewAct.DeclarationsAsked(panel.size()), by, now);
  }

  /**
   * @param text what it is about; may be empty where there is none
   * @param interest a declared interest of the member's that touches the review
   * @throws DeclaredAlready if the seat has declared
   * @throws InterestsNotDeclared if the member's entry in the register is missing or too old
   * @throws InterestTouched if an interest touches the review, no conflict is declared, and the
   *     text does not say why
   */
  void declare(Conflict conflict, String text, Optional<String> interest, Acting by, Instant now) {
    guard(Step.DECLARE, by, now);
    var seat = ReviewGuard.activeSeat(roster, by, now).orElseThrow(NotYoursToDo::new);
    if (panel.seat(seat.no()).conflict().isPresent()) {
      throw new DeclaredAlready();
    }
    if (!roster.hasDeclared(seat.no(), Roster.day(now))) {
      throw new InterestsNotDeclared();
    }
    if (interest.isPresent() && text.strip().length() < LEAST_REASON) {
      throw new InterestTouched();
    }
    var said =
        conflict == Conflict.NONE
            ? BoardText.atLeast("text", text, 0, BoardText.REASON)
            : reason("text", text);
    raise(new ReviewAct.Declared(seat.no(), conflict, said, interest), by, now);
  }

  void recuse(String text, Acting by, Instant now) {
    guard(Step.RECUSE, by, now);
    var seat = seat(by, now);
    raise(new ReviewAct.Recused(seat.no(), reason("text", text)), by, now);
  }

  /**
   * @throws DeclarationsMissing if a drawn seat has not declared, or no quorum could be reached
   */
  void closeDeclarations(Acting by, Instant now) {
    guard(Step.CLOSE_DECLARATIONS, by, now);
    if (panel.isWaiting(now) || !Quorum.isPossible(sitting(now))) {
      throw new DeclarationsMissing();
    }
    raise(new ReviewAct.DeclarationsClosed(numbers(sitting(now))), by, now);
  }

  /**
   * @param day by which it is due, from today and within the board's clock
   */
  void askEvidence(String what, LocalDate day, Acting by, Instant now) {
    guard(Step.ASK_EVIDENCE, by, now);
    requireRoom(file.evidence().size());
    requireDay(day, now);
    raise(
        new ReviewAct.EvidenceAsked(
            file.evidence().size() + 1, BoardText.paragraphs("what", what, BoardText.REASON), day),
        by,
        now);
  }

  private static void requireDay(LocalDate day, Instant now) {
    var today = Roster.day(now);
    if (day.isBefore(today) || day.isAfter(BoardClock.REVIEW.endOn(today))) {
      throw new ReviewDayOutOfRange();
    }
  }

  void giveEvidence(int item, String text, Acting by, Instant now) {
    guard(Step.GIVE_EVIDENCE, by, now);
    file.requireUnanswered(item);
    var given = BoardText.paragraphs("text", text, BoardText.OPINION);
    raise(new ReviewAct.EvidenceGiven(item, given, sha256(given)), by, now);
  }

  void refuseEvidence(int item, EvidenceGround ground, String text, Acting by, Instant now) {
    guard(Step.REFUSE_EVIDENCE, by, now);
    file.requireUnanswered(item);
    raise(new ReviewAct.EvidenceRefused(item, ground, reason("text", text)), by, now);
  }

  /**
   * @throws EvidenceOpen if something may still come
   */
  void closeEvidence(Acting by, Instant now) {
    guard(Step.CLOSE_EVIDENCE, by, now);
    if (file.isGathering(Roster.day(now))) {
      throw new EvidenceOpen();
    }
    raise(new ReviewAct.EvidenceClosed(file.evidence().size()), by, now);
  }

  void recordFinding(
      Severity severity,
      String criterion,
      String condition,
      String cause,
      String effect,
      List<Integer> items,
      Optional<PromiseId> promise,
      Acting by,
      Instant now) {
    guard(Step.RECORD_FINDING, by, now);
    requireRoom(file.findings().size());
    file.requireAsked(items);
    raise(
        new ReviewAct.FindingRecorded(
            file.findings().size() + 1,
            seat(by, now).no(),
            severity,
            BoardText.paragraphs("criterion", criterion, BoardText.TEXT),
            BoardText.paragraphs("condition", condition, BoardText.TEXT),
            BoardText.paragraphs("cause", cause, BoardText.TEXT),
            BoardText.paragraphs("effect", effect, BoardText.TEXT),
            items.stream().distinct().sorted().toList(),
            promise),
        by,
        now);
  }

  void answerFinding(int finding, String text, Acting by, Instant now) {
    guard(Step.ANSWER_FINDING, by, now);
    file.requireUnchecked(finding);
    raise(
        new ReviewAct.FindingAnswered(finding, BoardText.paragraphs("text", text, BoardText.TEXT)),
        by,
        now);
  }

  /**
   * @throws FindingsOpen if there is none, or management may still check one
   */
  void settleFindings(Acting by, Instant now) {
    guard(Step.SETTLE_FINDINGS, by, now);
    if (file.isUnsettled(Roster.day(now))) {
      throw new FindingsOpen();
    }
    raise(new ReviewAct.FindingsSettled(file.findings().size()), by, now);
  }

  void draftOpinion(Opinion opinion, Acting by, Instant now) {
    guard(Step.DRAFT_OPINION, by, now);
    int drafts = deliberation.drafts().size();
    requireRoom(drafts);
    raise(new ReviewAct.OpinionDrafted(drafts + 1, seat(by, now).no(), opinion), by, now);
  }

  void comment(String text, Acting by, Instant now) {
    guard(Step.COMMENT, by, now);
    int comments = deliberation.comments().size();
    requireRoom(comments / 5);
    raise(
        new ReviewAct.Commented(
            comments + 1, seat(by, now).no(), BoardText.paragraphs("text", text, BoardText.TEXT)),
        by,
        now);
  }

  /**
   * @param seen the hash of the draft that is to be voted on
   * @throws OpinionMissing if it is not the newest draft
   */
  void putMotion(String seen, Threshold threshold, Acting by, Instant now) {
    guard(Step.PUT_MOTION, by, now);
    int motions = deliberation.motions().size();
    requireRoom(motions);
    var drafts = deliberation.drafts();
    if (drafts.isEmpty() || !drafts.getLast().opinion().sha256().equals(seen)) {
      throw new OpinionMissing();
    }
    raise(new ReviewAct.MotionPut(motions + 1, seen, threshold), by, now);
  }

  /**
   * Votes. The ballot goes into its own table and not among the acts.
   *
   * @param seen the hash of the text that the member read
   * @throws VotedAlready if the seat has voted on this motion
   * @throws OtherText if the motion is on another text
   * @throws AbstainedWithoutReason if it abstains and does not say why
   */
  Ballot cast(Choice choice, String seen, String reason, Acting by, Instant now) {
    guard(Step.CAST, by, now);
    var seat = seat(by, now);
    if (deliberation.voted().contains(seat.no())) {
      throw new VotedAlready();
    }
    var motion = openMotion();
    if (!motion.put().sha256().equals(seen)) {
      throw new OtherText();
    }
    var why = BoardText.atLeast("reason", reason, 0, BoardText.REASON);
    if (choice == Choice.ABSTAIN && why.length() < LEAST_REASON) {
      throw new AbstainedWithoutReason();
    }
    deliberation.voted(seat.no());
    return new Ballot(seat.no(), choice, seen, why);
  }

  Deliberation.Motion openMotion() {
    return deliberation.open().orElseThrow(() -> new StepNotAllowed(state, Step.CAST));
  }

  void withdrawMotion(String reason, Acting by, Instant now) {
    guard(Step.WITHDRAW_MOTION, by, now);
    raise(
        new ReviewAct.MotionWithdrawn(openMotion().put().motion(), reason("reason", reason)),
        by,
        now);
  }

  /**
   * Closes the vote and opens its ballots. Of those that were cast only the ballots of whoever may
   * vote at this instant count.
   *
   * @param cast what lies in the table
   * @throws QuorumMissing if too few of those who may vote have voted
   */
  void closeVote(List<Ballot> cast, Acting by, Instant now) {
    guard(Step.CLOSE_VOTE, by, now);
    var motion = openMotion().put();
    var eligible = sitting(now);
    var counted =
        cast.stream()
            .filter(ballot -> numbers(eligible).contains(ballot.seat()))
            .filter(ballot -> ballot.sha256().equals(motion.sha256()))
            .sorted(java.util.Comparator.comparingInt(Ballot::seat))
            .toList();
    if (!Quorum.isReached(eligible, counted.stream().map(Ballot::seat).toList())) {
      throw new QuorumMissing();
    }
    int yes = count(counted, Choice.YES);
    int no = count(counted, Choice.NO);
    var result = result(motion.threshold(), yes, no);
    raise(
        new ReviewAct.VoteClosed(
            motion.motion(),
            result,
            yes,
            no,
            count(counted, Choice.ABSTAIN),
            numbers(eligible),
            counted,
            motion.sha256(),
            result == Result.CARRIED
                ? Optional.of(BoardClock.DISSENT.endOn(Roster.day(now)))
                : Optional.empty()),
        by,
        now);
  }

  private static Result result(Threshold threshold, int yes, int no) {
    if (yes == no) {
      return Result.TIED;
    }
    return threshold.carries(yes, no) ? Result.CARRIED : Result.LOST;
  }

  private static int count(List<Ballot> ballots, Choice choice) {
    return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }

  /**
   * @throws OpinionOfTheVote if the member's vote was another one, or they have written one
   */
  void addOpinion(boolean dissent, String text, Acting by, Instant now) {
    guard(Step.ADD_OPINION, by, now);
    var seat = seat(by, now).no();
    if (!deliberation.mayWrite(seat)
        || !deliberation.isVote(seat, dissent ? Choice.NO : Choice.YES)) {
      throw new OpinionOfTheVote();
    }
    raise(
        new ReviewAct.OpinionAdded(
            seat, dissent, BoardText.atLeast("text", text, 20, BoardText.OPINION)),
        by,
        now);
  }

  /**
   * Whoever voted yes or no says that they will write nothing, for good.
   *
   * @throws OpinionOfTheVote if the member has no such vote, or has written or waived already
   */
  void waiveOpinion(Acting by, Instant now) {
    guard(Step.WAIVE_OPINION, by, now);
    var seat = seat(by, now).no();
    if (!deliberation.mayWrite(seat)
        || !(deliberation.isVote(seat, Choice.NO) || deliberation.isVote(seat, Choice.YES))) {
      throw new OpinionOfTheVote();
    }
    raise(new ReviewAct.OpinionWaived(seat), by, now);
  }

  /**
   * @throws DissentAwaited if somebody voted no, has neither written nor waived a dissent, and
   *     their time is not over
   */
  void publish(String summary, Acting by, Instant now) {
    guard(Step.PUBLISH, by, now);
    var today = Roster.day(now);
    if (deliberation.isDissentAwaited(today)) {
      throw new DissentAwaited();
    }
    var decided = deliberation.decided();
    raise(
        new ReviewAct.Published(
            BoardText.paragraphs("summary", summary, BoardText.TEXT),
            decided,
            deliberation.decision().orElseThrow().sha256(),
            decided.advice().isEmpty()
                ? Optional.empty()
                : Optional.of(BoardClock.RESPONSE.endOn(today))),
        by,
        now);
  }

  /**
   * @throws AdviceMissing if the decision recommends nothing
   */
  void askResponse(Acting by, Instant now) {
    guard(Step.ASK_RESPONSE, by, now);
    if (followUp.advice().isEmpty()) {
      throw new AdviceMissing();
    }
    raise(new ReviewAct.ResponseAsked(followUp.responseDueOn().orElseThrow()), by, now);
  }

  void respond(int no, ResponseKind kind, String text, Acting by, Instant now) {
    guard(Step.RESPOND, by, now);
    followUp.requireAdvice(no);
    if (followUp.response(no).isPresent()) {
      throw new AnsweredAlready();
    }
    var said = BoardText.paragraphs("text", text, BoardText.TEXT);
    if (kind == ResponseKind.DECLINE && said.length() < LEAST_TO_DECLINE) {
      throw new DeclineTooShort();
    }
    boolean late = Roster.day(now).isAfter(followUp.responseDueOn().orElseThrow());
    raise(new ReviewAct.Responded(no, kind, said, late), by, now);
  }

  /** Proposes to the panel how a recommendation stands; a later proposal takes its place. */
  void judge(int no, AdviceStatus status, String reason, Acting by, Instant now) {
    guard(Step.JUDGE, by, now);
    followUp.requireAdvice(no);
    raise(
        new ReviewAct.JudgmentProposed(
            followUp.nextProposal(), no, seat(by, now).no(), status, reason("reason", reason)),
        by,
        now);
  }

  /**
   * Supports what another member proposed. Once those who do are a quorum of the panel, it is the
   * board's judgment.
   *
   * @throws NoJudgment if this is not what is proposed
   * @throws AnsweredAlready if the member supports it already
   */
  void supportJudgment(int proposal, Acting by, Instant now) {
    guard(Step.SUPPORT_JUDGMENT, by, now);
    var proposed = followUp.requireProposal(proposal);
    int seat = seat(by, now).no();
    if (proposed.supporters().contains(seat)) {
      throw new AnsweredAlready();
    }
    var behind = new TreeSet<>(proposed.supporters());
    behind.add(seat);
    var put = proposed.put();
    raise(
        Quorum.isReached(sitting(now), behind)
            ? new ReviewAct.Judged(put.advice(), seat, put.status(), put.reason())
            : new ReviewAct.JudgmentSupported(proposal, put.advice(), seat),
        by,
        now);
  }

  /**
   * @throws AdviceOpen if a recommendation is open
   */
  void close(String reason, Acting by, Instant now) {
    guard(Step.CLOSE, by, now);
    if (IntStream.rangeClosed(1, followUp.advice().size())
        .anyMatch(no -> followUp.status(no).isOpen())) {
      throw new AdviceOpen();
    }
    raise(new ReviewAct.Closed(reason("reason", reason)), by, now);
  }

  void extend(LocalDate day, String reason, Acting by, Instant now) {
    guard(Step.EXTEND, by, now);
    var due = dueOn.orElseThrow();
    if (!day.isAfter(due) || day.isAfter(BoardClock.REVIEW.endOn(due))) {
      throw new ReviewDayOutOfRange();
    }
    raise(new ReviewAct.Extended(day, reason("reason", reason)), by, now);
  }

  private static String reason(String field, String text) {
    return BoardText.atLeast(field, text, LEAST_REASON, BoardText.REASON);
  }

  private void guard(Step step, Acting by, Instant now) {
    ReviewGuard.require(step, this, by, now);
  }

  private void requireNotProposer(Acting by) {
    if (by.staff().equals(proposer)) {
      throw new OwnProposal();
    }
  }

  private Seat seat(Acting by, Instant now) {
    return ReviewGuard.sitting(this, by, now).orElseThrow(NotYoursToDo::new);
  }

  private static void requireRoom(int many) {
    if (many >= MOST_ITEMS) {
      throw new ReviewFull();
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void raise(ReviewAct act, Acting by, Instant now) {
    if (entries.size() >= MOST_ACTS) {
      throw new ReviewFull();
    }
    apply(new ReviewEntry(id, entries.size(), now, by.staff(), act));
  }

  private void apply(ReviewEntry entry) {
    entries.add(entry);
    switch (entry.act()) {
      case ReviewAct.Proposed act -> {
        proposer = entry.by();
        proposedAt = entry.at();
        origin = act.origin();
        title = act.title();
        question = act.question();
        practices = act.practices();
      }
      case ReviewAct.Declined act -> state = ReviewState.DECLINED;
      case ReviewAct.Merged act -> state = ReviewState.MERGED;
      case ReviewAct.Scoped act -> {
        scope = Optional.of(act);
        question = act.question();
        practices = act.practices();
        dueOn = Optional.of(act.dueOn());
        state = ReviewState.SCOPED;
      }
      case ReviewAct.PanelDrawn act -> {
        panel.draw(act.seats(), Roster.day(entry.at()));
        if (state == ReviewState.SCOPED) {
          state = ReviewState.PANEL_ASSIGNED;
        }
      }
      case ReviewAct.DeclarationsAsked act -> {
        panel.ask(Roster.day(entry.at()));
        state = ReviewState.DECLARATIONS;
      }
      case ReviewAct.Declared act -> panel.declared(act);
      case ReviewAct.Recused act -> panel.recused(act);
      case ReviewAct.DeclarationsClosed act -> state = ReviewState.EVIDENCE;
      case ReviewAct.EvidenceAsked act -> file.asked(act);
      case ReviewAct.EvidenceGiven act -> file.answered(act.item(), act);
      case ReviewAct.EvidenceRefused act -> file.answered(act.item(), act);
      case ReviewAct.EvidenceClosed act -> state = ReviewState.FINDINGS;
      case ReviewAct.FindingRecorded act -> file.found(act, entry.at());
      case ReviewAct.FindingAnswered act -> file.checked(act);
      case ReviewAct.FindingsSettled act -> state = ReviewState.DELIBERATION;
      case ReviewAct.OpinionDrafted act -> deliberation.drafted(act);
      case ReviewAct.Commented act -> deliberation.commented(act);
      case ReviewAct.MotionPut act -> {
        deliberation.put(act);
        state = ReviewState.VOTING;
      }
      case ReviewAct.MotionWithdrawn act -> {
        deliberation.withdrawn(act.motion());
        state = ReviewState.DELIBERATION;
      }
      case ReviewAct.VoteClosed act -> {
        deliberation.closed(act, entry.at());
        state = act.result() == Result.CARRIED ? ReviewState.DECIDED : ReviewState.DELIBERATION;
      }
      case ReviewAct.OpinionAdded act -> deliberation.added(act);
      case ReviewAct.OpinionWaived act -> deliberation.waived(act);
      case ReviewAct.Published act -> {
        followUp.published(act, entry.at());
        state = ReviewState.PUBLISHED;
      }
      case ReviewAct.ResponseAsked act -> {
        followUp.asked(act);
        state = ReviewState.RESPONSE_DUE;
      }
      case ReviewAct.Responded act -> {
        followUp.responded(act, entry.at());
        if (followUp.isAnswered()) {
          state = ReviewState.FOLLOW_UP;
        }
      }
      case ReviewAct.JudgmentProposed act -> followUp.proposed(act);
      case ReviewAct.JudgmentSupported act -> followUp.supported(act);
      case ReviewAct.Judged act -> followUp.judged(act);
      case ReviewAct.Closed act -> state = ReviewState.CLOSED;
      case ReviewAct.Extended act -> dueOn = Optional.of(act.dueOn());
    }
  }

  /** Those who may vote now: the base of the quorum. */
  List<Seat> sitting(Instant now) {
    return panel.sitting(now);
  }

  /** The same review, told which seats have voted on the open motion. */
  PracticeReview withVoted(Set<Integer> seats) {
    deliberation.voted(seats);
    return this;
  }

  ReviewId id() {
    return id;
  }

  Roster roster() {
    return roster;
  }

  ReviewState state() {
    return state;
  }

  Origin origin() {
    return origin;
  }

  String title() {
    return title;
  }

  String question() {
    return question;
  }

  List<PracticeRef> practices() {
    return practices;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  StaffTag proposer() {
    return proposer;
  }

  Optional<ReviewAct.Scoped> scope() {
    return scope;
  }

  Optional<LocalDate> dueOn() {
    return dueOn;
  }

  Panel panel() {
    return panel;
  }

  CaseFile file() {
    return file;
  }

  Deliberation deliberation() {
    return deliberation;
  }

  FollowUp followUp() {
    return followUp;
  }

  /** What was done since it was read, to be kept. */
  List<ReviewEntry> news() {
    return List.copyOf(entries.subList(kept, entries.size()));
  }

  List<ReviewEntry> entries() {
    return List.copyOf(entries);
  }

  /** The seeds by which panels were drawn, for whoever draws again. */
  List<ReviewAct.PanelDrawn> draws() {
    return entries.stream()
        .map(ReviewEntry::act)
        .flatMap(act -> act instanceof ReviewAct.PanelDrawn drawn ? Stream.of(drawn) : Stream.of())
        .toList();
  }

  @Override
  public String toString() {
    return "[review " + id.value() + "]";
  }
}
