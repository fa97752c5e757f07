package org.custodes.domain.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /** The board decides within this time of the scope. */
  static final Period CLOCK = Period.ofDays(90);

  /** Management's time to check the facts of a finding. */
  static final Period FACT_CHECK = Period.ofDays(10);

  /** Management's time to answer a published decision. */
  static final Period RESPONSE = Period.ofDays(60);

  /** Declining a recommendation takes at least so many characters. */
  static final int LEAST_TO_DECLINE = 200;

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
  private final LinkedHashMap<Integer, PanelSeat> panel = new LinkedHashMap<>();
  private final TreeMap<Integer, Item> evidence = new TreeMap<>();
  private final TreeMap<Integer, Found> findings = new TreeMap<>();
  private final List<ReviewAct.OpinionDrafted> drafts = new ArrayList<>();
  private final List<ReviewAct.Commented> comments = new ArrayList<>();
  private final List<Motion> motions = new ArrayList<>();
  private Set<Integer> voted = new TreeSet<>();
  private final TreeMap<Integer, ReviewAct.OpinionAdded> separate = new TreeMap<>();
  private Optional<ReviewAct.Published> published = Optional.empty();
  private Optional<Instant> publishedAt = Optional.empty();
  private Optional<LocalDate> responseDueOn = Optional.empty();
  private final TreeMap<Integer, ReviewAct.Responded> responses = new TreeMap<>();
  private final TreeMap<Integer, ReviewAct.Judged> judgments = new TreeMap<>();

  private PracticeReview(ReviewId id, Roster roster) {
    this.id = id;
    this.roster = roster;
  }

  /**
   * A seat that was drawn.
   *
   * @param conflict what it declared; empty until it has
   */
  record PanelSeat(Optional<Conflict> conflict, String text, boolean recused) {}

  /** A request for evidence and its answer. */
  record Item(ReviewAct.EvidenceAsked asked, Optional<ReviewAct> answer) {}

  /** A finding, when it was recorded, and what management said to it. */
  record Found(ReviewAct.FindingRecorded finding, Instant at, Optional<String> answer) {}

  /** A text that was put to the vote. */
  record Motion(ReviewAct.MotionPut put, Optional<ReviewAct.VoteClosed> closed, boolean withdrawn) {
    boolean isOpen() {
      return closed.isEmpty() && !withdrawn;
    }
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
            Roster.day(now).plus(CLOCK)),
        by,
        now);
  }

  /**
   * @param seed 32 hexadecimal digits from the house's source of randomness
   * @throws PanelImpossible if the seats do not fill a panel
   */
  void drawPanel(String seed, Acting by, Instant now) {
    guard(Step.DRAW_PANEL, by, now);
    var candidates = candidates(now);
    var drawn = PanelDraw.panel(seed, candidates).orElseThrow(PanelImpossible::new);
    raise(new ReviewAct.PanelDrawn(seed, numbers(candidates), drawn), by, now);
  }

  /** Who could be drawn: every seat that is filled, not drawn yet, and not the proposer's. */
  private List<Seat> candidates(Instant now) {
    return roster.sittingOn(Roster.day(now)).stream()
        .filter(seat -> !panel.containsKey(seat.no()))
        .filter(seat -> !seat.holder().equals(proposer))
        .toList();
  }

  private static List<Integer> numbers(Collection<Seat> seats) {
    return seats.stream().map(Seat::no).toList();
  }

  /**
   * @throws PanelSuffices if the panel can reach a quorum
   * @throws PanelImpossible if the seats that are left do not mend it
   */
  void drawSubstitutes(String seed, Acting by, Instant now) {
    guard(Step.DRAW_SUBSTITUTES, by, now);
    var left = able(now);
    if (Quorum.isPossible(left)) {
      throw new PanelSuffices();
    }
    var candidates = candidates(now);
    var drawn =
        PanelDraw.draw(seed, candidates, PanelDraw.SIZE - left.size(), missing(left))
            .filter(any -> !any.isEmpty())
            .orElseThrow(PanelImpossible::new);
    raise(new ReviewAct.PanelDrawn(seed, numbers(candidates), drawn), by, now);
  }

  private static List<Expertise> missing(List<Seat> left) {
    var fields = left.stream().map(Seat::field).toList();
    var missing = new ArrayList<Expertise>();
    if (!fields.contains(Expertise.PRIVACY)) {
      missing.add(Expertise.PRIVACY);
    }
    if (!fields.contains(Expertise.LAW) && !fields.contains(Expertise.ETHICS)) {
      missing.add(Expertise.LAW);
    }
    return missing;
  }

  void askDeclarations(Acting by, Instant now) {
    guard(Step.ASK_DECLARATIONS, by, now);
    raise(new ReviewAct.DeclarationsAsked(panel.size()), by, now);
  }

  /**
   * @param text what it is about; may be empty where there is none
   * @throws DeclaredAlready if the seat has declared
   */
  void declare(Conflict conflict, String text, Acting by, Instant now) {
    guard(Step.DECLARE, by, now);
    var seat = ReviewGuard.activeSeat(roster, by, now).orElseThrow(NotYoursToDo::new);
    if (panel.get(seat.no()).conflict().isPresent()) {
      throw new DeclaredAlready();
    }
    var said =
        conflict == Conflict.NONE
            ? BoardText.atLeast("text", text, 0, BoardText.REASON)
            : reason("text", text);
    raise(new ReviewAct.Declared(seat.no(), conflict, said), by, now);
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
    boolean allSaid =
        able(now).stream().allMatch(seat -> panel.get(seat.no()).conflict().isPresent());
    if (!allSaid || !Quorum.isPossible(sitting(now))) {
      throw new DeclarationsMissing();
    }
    raise(new ReviewAct.DeclarationsClosed(numbers(sitting(now))), by, now);
  }

  /**
   * @param day by which it is due, from today and within the board's clock
   */
  void askEvidence(String what, LocalDate day, Acting by, Instant now) {
    guard(Step.ASK_EVIDENCE, by, now);
    requireRoom(evidence.size());
    requireDay(day, now);
    raise(
        new ReviewAct.EvidenceAsked(
            evidence.size() + 1, BoardText.paragraphs("what", what, BoardText.REASON), day),
        by,
        now);
  }

  private static void requireDay(LocalDate day, Instant now) {
    var today = Roster.day(now);
    if (day.isBefore(today) || day.isAfter(today.plus(CLOCK))) {
      throw new ReviewDayOutOfRange();
    }
  }

  void giveEvidence(int item, String text, Acting by, Instant now) {
    guard(Step.GIVE_EVIDENCE, by, now);
    requireUnanswered(item);
    var given = BoardText.paragraphs("text", text, BoardText.OPINION);
    raise(new ReviewAct.EvidenceGiven(item, given, sha256(given)), by, now);
  }

  void refuseEvidence(int item, EvidenceGround ground, String text, Acting by, Instant now) {
    guard(Step.REFUSE_EVIDENCE, by, now);
    requireUnanswered(item);
    raise(new ReviewAct.EvidenceRefused(item, ground, reason("text", text)), by, now);
  }

  private void requireUnanswered(int item) {
    var asked = Optional.ofNullable(evidence.get(item)).orElseThrow(UnknownReviewItem::new);
    if (asked.answer().isPresent()) {
      throw new AnsweredAlready();
    }
  }

  /**
   * @throws EvidenceOpen if something may still come
   */
  void closeEvidence(Acting by, Instant now) {
    guard(Step.CLOSE_EVIDENCE, by, now);
    var today = Roster.day(now);
    if (evidence.values().stream()
        .anyMatch(item -> item.answer().isEmpty() && !item.asked().dueOn().isBefore(today))) {
      throw new EvidenceOpen();
    }
    raise(new ReviewAct.EvidenceClosed(evidence.size()), by, now);
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
    requireRoom(findings.size());
    if (!evidence.keySet().containsAll(items)) {
      throw new UnknownReviewItem();
    }
    raise(
        new ReviewAct.FindingRecorded(
            findings.size() + 1,
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
    var found = Optional.ofNullable(findings.get(finding)).orElseThrow(UnknownReviewItem::new);
    if (found.answer().isPresent()) {
      throw new AnsweredAlready();
    }
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
    var today = Roster.day(now);
    if (findings.isEmpty()
        || findings.values().stream()
            .anyMatch(
                found ->
                    found.answer().isEmpty()
                        && !Roster.day(found.at()).plus(FACT_CHECK).isBefore(today))) {
      throw new FindingsOpen();
    }
    raise(new ReviewAct.FindingsSettled(findings.size()), by, now);
  }

  void draftOpinion(Opinion opinion, Acting by, Instant now) {
    guard(Step.DRAFT_OPINION, by, now);
    requireRoom(drafts.size());
    raise(new ReviewAct.OpinionDrafted(drafts.size() + 1, seat(by, now).no(), opinion), by, now);
  }

  void comment(String text, Acting by, Instant now) {
    guard(Step.COMMENT, by, now);
    requireRoom(comments.size() / 5);
    raise(
        new ReviewAct.Commented(
            comments.size() + 1,
            seat(by, now).no(),
            BoardText.paragraphs("text", text, BoardText.TEXT)),
        by,
        now);
  }

  /**
   * @param seen the hash of the draft that is to be voted on
   * @throws OpinionMissing if it is not the newest draft
   */
  void putMotion(String seen, Threshold threshold, Acting by, Instant now) {
    guard(Step.PUT_MOTION, by, now);
    requireRoom(motions.size());
    if (drafts.isEmpty() || !drafts.getLast().opinion().sha256().equals(seen)) {
      throw new OpinionMissing();
    }
    raise(new ReviewAct.MotionPut(motions.size() + 1, seen, threshold), by, now);
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
    if (voted.contains(seat.no())) {
      throw new VotedAlready();
    }
    var motion = openMotion();
    if (!motion.put().sha256().equals(seen)) {
      throw new OtherText();
    }
    var why = BoardText.atLeast("reason", reason, 0, BoardText.REASON);
    if (choice == Choice.ABSTAIN && why.length() < 10) {
      throw new AbstainedWithoutReason();
    }
    voted.add(seat.no());
    return new Ballot(seat.no(), choice, seen, why);
  }

  Motion openMotion() {
    return motions.stream()
        .filter(Motion::isOpen)
        .findFirst()
        .orElseThrow(() -> new StepNotAllowed(state, Step.CAST));
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
    raise(
        new ReviewAct.VoteClosed(
            motion.motion(),
            result(motion.threshold(), yes, no),
            yes,
            no,
            count(counted, Choice.ABSTAIN),
            numbers(eligible),
            counted,
            motion.sha256()),
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
    var needed = dissent ? Choice.NO : Choice.YES;
    if (separate.containsKey(seat)
        || decision().orElseThrow().ballots().stream()
            .noneMatch(ballot -> ballot.seat() == seat && ballot.choice() == needed)) {
      throw new OpinionOfTheVote();
    }
    raise(
        new ReviewAct.OpinionAdded(
            seat, dissent, BoardText.atLeast("text", text, 20, BoardText.OPINION)),
        by,
        now);
  }

  /** The vote that decided the review. */
  Optional<ReviewAct.VoteClosed> decision() {
    return motions.stream()
        .flatMap(motion -> motion.closed().stream())
        .filter(closed -> closed.result() == Result.CARRIED)
        .findFirst();
  }

  void publish(String summary, Acting by, Instant now) {
    guard(Step.PUBLISH, by, now);
    raise(
        new ReviewAct.Published(
            BoardText.paragraphs("summary", summary, BoardText.TEXT),
            decided(),
            decision().orElseThrow().sha256()),
        by,
        now);
  }

  /** The text that was voted on, by its hash. */
  Opinion decided() {
    var hash = decision().orElseThrow().sha256();
    return drafts.stream()
        .map(ReviewAct.OpinionDrafted::opinion)
        .filter(opinion -> opinion.sha256().equals(hash))
        .findFirst()
        .orElseThrow(OpinionMissing::new);
  }

  /**
   * @throws AdviceMissing if the decision recommends nothing
   */
  void askResponse(Acting by, Instant now) {
    guard(Step.ASK_RESPONSE, by, now);
    if (advice().isEmpty()) {
      throw new AdviceMissing();
    }
    raise(
        new ReviewAct.ResponseAsked(Roster.day(publishedAt.orElseThrow()).plus(RESPONSE)), by, now);
  }

  /** What the published decision recommends, numbered from 1 in this order. */
  List<Advice> advice() {
    return published.map(decision -> decision.opinion().advice()).orElse(List.of());
  }

  void respond(int no, ResponseKind kind, String text, Acting by, Instant now) {
    guard(Step.RESPOND, by, now);
    requireAdvice(no);
    if (responses.containsKey(no)) {
      throw new AnsweredAlready();
    }
    var said = BoardText.paragraphs("text", text, BoardText.TEXT);
    if (kind == ResponseKind.DECLINE && said.length() < LEAST_TO_DECLINE) {
      throw new DeclineTooShort();
    }
    boolean late = Roster.day(now).isAfter(responseDueOn.orElseThrow());
    raise(new ReviewAct.Responded(no, kind, said, late), by, now);
  }

  private void requireAdvice(int no) {
    if (no < 1 || no > advice().size()) {
      throw new UnknownReviewItem();
    }
  }

  void judge(int no, AdviceStatus status, String reason, Acting by, Instant now) {
    guard(Step.JUDGE, by, now);
    requireAdvice(no);
    raise(new ReviewAct.Judged(no, seat(by, now).no(), status, reason("reason", reason)), by, now);
  }

  /** How a recommendation stands; open and acceptable until the board has said anything. */
  AdviceStatus status(int no) {
    return Optional.ofNullable(judgments.get(no))
        .map(ReviewAct.Judged::status)
        .orElse(AdviceStatus.OPEN_ACCEPTABLE);
  }

  /**
   * @throws AdviceOpen if a recommendation is open
   */
  void close(String reason, Acting by, Instant now) {
    guard(Step.CLOSE, by, now);
    if (IntStream.rangeClosed(1, advice().size()).anyMatch(no -> status(no).isOpen())) {
      throw new AdviceOpen();
    }
    raise(new ReviewAct.Closed(reason("reason", reason)), by, now);
  }

  void extend(LocalDate day, String reason, Acting by, Instant now) {
    guard(Step.EXTEND, by, now);
    var due = dueOn.orElseThrow();
    if (!day.isAfter(due) || day.isAfter(due.plus(CLOCK))) {
      throw new ReviewDayOutOfRange();
    }
    raise(new ReviewAct.Extended(day, reason("reason", reason)), by, now);
  }

  private static String reason(String field, String text) {
    return BoardText.atLeast(field, text, 10, BoardText.REASON);
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
        act.seats().forEach(no -> panel.put(no, new PanelSeat(Optional.empty(), "", false)));
        if (state == ReviewState.SCOPED) {
          state = ReviewState.PANEL_ASSIGNED;
        }
      }
      case ReviewAct.DeclarationsAsked act -> state = ReviewState.DECLARATIONS;
      case ReviewAct.Declared act ->
          panel.put(
              act.seat(),
              new PanelSeat(
                  Optional.of(act.conflict()), act.text(), act.conflict() == Conflict.ACTUAL));
      case ReviewAct.Recused act ->
          panel.put(act.seat(), new PanelSeat(Optional.of(Conflict.ACTUAL), act.text(), true));
      case ReviewAct.DeclarationsClosed act -> state = ReviewState.EVIDENCE;
      case ReviewAct.EvidenceAsked act -> evidence.put(act.item(), new Item(act, Optional.empty()));
      case ReviewAct.EvidenceGiven act -> answer(act.item(), act);
      case ReviewAct.EvidenceRefused act -> answer(act.item(), act);
      case ReviewAct.EvidenceClosed act -> state = ReviewState.FINDINGS;
      case ReviewAct.FindingRecorded act ->
          findings.put(act.finding(), new Found(act, entry.at(), Optional.empty()));
      case ReviewAct.FindingAnswered act ->
          findings.computeIfPresent(
              act.finding(),
              (no, was) -> new Found(was.finding(), was.at(), Optional.of(act.text())));
      case ReviewAct.FindingsSettled act -> state = ReviewState.DELIBERATION;
      case ReviewAct.OpinionDrafted act -> drafts.add(act);
      case ReviewAct.Commented act -> comments.add(act);
      case ReviewAct.MotionPut act -> {
        motions.add(new Motion(act, Optional.empty(), false));
        voted = new TreeSet<>();
        state = ReviewState.VOTING;
      }
      case ReviewAct.MotionWithdrawn act -> {
        motions.replaceAll(
            motion ->
                motion.put().motion() == act.motion()
                    ? new Motion(motion.put(), Optional.empty(), true)
                    : motion);
        state = ReviewState.DELIBERATION;
      }
      case ReviewAct.VoteClosed act -> {
        motions.replaceAll(
            motion ->
                motion.put().motion() == act.motion()
                    ? new Motion(motion.put(), Optional.of(act), false)
                    : motion);
        state = act.result() == Result.CARRIED ? ReviewState.DECIDED : ReviewState.DELIBERATION;
      }
      case ReviewAct.OpinionAdded act -> separate.put(act.seat(), act);
      case ReviewAct.Published act -> {
        published = Optional.of(act);
        publishedAt = Optional.of(entry.at());
        state = ReviewState.PUBLISHED;
      }
      case ReviewAct.ResponseAsked act -> {
        responseDueOn = Optional.of(act.dueOn());
        state = ReviewState.RESPONSE_DUE;
      }
      case ReviewAct.Responded act -> {
        responses.put(act.advice(), act);
        if (responses.size() == advice().size()) {
          state = ReviewState.FOLLOW_UP;
        }
      }
      case ReviewAct.Judged act -> judgments.put(act.advice(), act);
      case ReviewAct.Closed act -> state = ReviewState.CLOSED;
      case ReviewAct.Extended act -> dueOn = Optional.of(act.dueOn());
    }
  }

  private void answer(int item, ReviewAct act) {
    evidence.computeIfPresent(item, (no, was) -> new Item(was.asked(), Optional.of(act)));
  }

  /** Seats that were drawn, are not recused, and whose term runs: those who may still take part. */
  private List<Seat> able(Instant now) {
    return panel.keySet().stream()
        .filter(this::isDrawn)
        .map(roster::seat)
        .filter(seat -> seat.isFilledOn(Roster.day(now)))
        .sorted(java.util.Comparator.comparingInt(Seat::no))
        .toList();
  }

  /** Those of them who have declared: the base of the quorum. */
  List<Seat> sitting(Instant now) {
    return able(now).stream().filter(seat -> panel.get(seat.no()).conflict().isPresent()).toList();
  }

  /** Drawn and not recused. */
  boolean isDrawn(int seat) {
    return panel.containsKey(seat) && !panel.get(seat).recused();
  }

  boolean isRecused(int seat) {
    return panel.containsKey(seat) && panel.get(seat).recused();
  }

  /** The same review, told which seats have voted on the open motion. */
  PracticeReview withVoted(Set<Integer> seats) {
    voted = new TreeSet<>(seats);
    return this;
  }

  Set<Integer> voted() {
    return Set.copyOf(voted);
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

  Map<Integer, PanelSeat> panel() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(panel));
  }

  List<Item> evidence() {
    return List.copyOf(evidence.values());
  }

  List<Found> findings() {
    return List.copyOf(findings.values());
  }

  List<ReviewAct.OpinionDrafted> drafts() {
    return List.copyOf(drafts);
  }

  List<ReviewAct.Commented> comments() {
    return List.copyOf(comments);
  }

  List<Motion> motions() {
    return List.copyOf(motions);
  }

  List<ReviewAct.OpinionAdded> separateOpinions() {
    return List.copyOf(separate.values());
  }

  Optional<ReviewAct.Published> published() {
    return published;
  }

  Optional<Instant> publishedAt() {
    return publishedAt;
  }

  Optional<LocalDate> responseDueOn() {
    return responseDueOn;
  }

  Optional<ReviewAct.Responded> response(int no) {
    return Optional.ofNullable(responses.get(no));
  }

  Optional<ReviewAct.Judged> judgment(int no) {
    return Optional.ofNullable(judgments.get(no));
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
