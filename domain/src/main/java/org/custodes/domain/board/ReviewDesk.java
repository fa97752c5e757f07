package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.practice.Practices;

/** Opens reviews and does steps in them. */
@ApplicationScoped
class ReviewDesk {
  private static final int SEED_BYTES = 16;

  /** Words that a published decision shows, by the step in which they are written. */
  private static final Map<Step, List<String>> PUBLIC_WORDS =
      Map.of(
          Step.SCOPE, List.of("question"),
          Step.RECORD_FINDING, List.of("criterion", "condition", "cause", "effect"),
          Step.ANSWER_FINDING, List.of("text"),
          Step.DRAFT_OPINION, List.of("opinion", "advice"),
          Step.ADD_OPINION, List.of("text"),
          Step.PUBLISH, List.of("summary"),
          Step.RESPOND, List.of("text"),
          Step.JUDGE, List.of("reason"));

  private Reviews reviews;
  private Rosters rosters;
  private Practices practices;
  private BoardTransaction main;
  private Clock clock;
  private SecureRandom random;

  protected ReviewDesk() {}

  @Inject
  ReviewDesk(
      Reviews reviews,
      Rosters rosters,
      Practices practices,
      BoardTransaction main,
      Clock clock,
      SecureRandom random) {
    this.reviews = reviews;
    this.rosters = rosters;
    this.practices = practices;
    this.main = main;
    this.clock = clock;
    this.random = random;
  }

  Instant now() {
    return clock.instant();
  }

  Roster roster() {
    return Roster.of(rosters.entries());
  }

  List<ReviewRow> newest(Set<ReviewState> states, Optional<ReviewId> before, int limit) {
    return reviews.newest(states, before, limit);
  }

  /**
   * The review as this person may see it: what is confidential is not even read for anybody else.
   *
   * @throws UnknownReview if there is no such review
   */
  ReviewSeen see(ReviewId id, Acting by) {
    var roster = roster();
    var now = now();
    var review = read(id, roster, false);
    var sight = Sight.of(review, by, now);
    return ReviewSeen.of(sight == Sight.PANEL ? read(id, roster, true) : review, sight, by, now);
  }

  /**
   * What a decision says to everybody.
   *
   * @throws UnknownReview if there is no such review, or nothing of it is public
   */
  ReviewSeen published(ReviewId id) {
    var review = read(id, roster(), false);
    if (review.published().isEmpty()) {
      throw new UnknownReview();
    }
    return ReviewSeen.inPublic(review, now());
  }

  private PracticeReview read(ReviewId id, Roster roster, boolean withConfidential) {
    var entries = reviews.entries(id, withConfidential);
    if (entries.isEmpty()) {
      throw new UnknownReview();
    }
    var review = PracticeReview.of(id, entries, roster);
    return withConfidential && review.state() == ReviewState.VOTING
        ? review.withVoted(reviews.voted(id, review.openMotion().put().motion()))
        : review;
  }

  ReviewId propose(
      Origin origin,
      String title,
      String question,
      List<PracticeRef> about,
      Acting by,
      Instant now) {
    var review =
        PracticeReview.propose(
            ReviewId.at(now, random), roster(), origin, title, question, about, by, now);
    requireKnown(about);
    PersonalTraces.requireNone("title", title);
    PersonalTraces.requireNone("question", question);
    main.keep(review);
    return review.id();
  }

  private void requireKnown(List<PracticeRef> about) {
    for (var one : about) {
      if (practices.entries(one.code()).stream()
          .noneMatch(entry -> entry.act().version() == one.version())) {
        throw new BoardTextOutOfRange("practices");
      }
    }
  }

  void act(ReviewId id, StepInput input, Acting by, Instant now) {
    var review = read(id, roster(), true);
    // first of all, so that a stranger learns nothing from how their words are read
    ReviewGuard.require(input.step(), review, by, now);
    switch (input.step()) {
      case CAST -> {
        var ballot =
            review.cast(
                input.choice(Choice.class, "choice"),
                input.text("sha256"),
                input.text("reason"),
                by,
                now);
        main.cast(new CastBallot(id, review.openMotion().put().motion(), now, by.staff(), ballot));
      }
      case CLOSE_VOTE -> main.closeVote(review, by, now);
      default -> {
        perform(review, input, by, now);
        main.keep(review);
      }
    }
  }

  private void perform(PracticeReview review, StepInput input, Acting by, Instant now) {
    PUBLIC_WORDS
        .getOrDefault(input.step(), List.of())
        .forEach(field -> PersonalTraces.requireNone(field, input.text(field)));
    switch (input.step()) {
      case DECLINE -> review.decline(input.text("reason"), by, now);
      case MERGE -> merge(review, input, by, now);
      case SCOPE -> scope(review, input, by, now);
      case DRAW_PANEL -> review.drawPanel(seed(), by, now);
      case ASK_DECLARATIONS -> review.askDeclarations(by, now);
      case DECLARE ->
          review.declare(input.choice(Conflict.class, "conflict"), input.text("text"), by, now);
      case RECUSE -> review.recuse(input.text("text"), by, now);
      case DRAW_SUBSTITUTES -> review.drawSubstitutes(seed(), by, now);
      case CLOSE_DECLARATIONS -> review.closeDeclarations(by, now);
      case ASK_EVIDENCE -> review.askEvidence(input.text("what"), input.day("day"), by, now);
      case GIVE_EVIDENCE -> review.giveEvidence(input.number("no"), input.text("text"), by, now);
      case REFUSE_EVIDENCE ->
          review.refuseEvidence(
              input.number("no"),
              input.choice(EvidenceGround.class, "ground"),
              input.text("text"),
              by,
              now);
      case CLOSE_EVIDENCE -> review.closeEvidence(by, now);
      case RECORD_FINDING -> recordFinding(review, input, by, now);
      case ANSWER_FINDING -> review.answerFinding(input.number("no"), input.text("text"), by, now);
      case SETTLE_FINDINGS -> review.settleFindings(by, now);
      case DRAFT_OPINION ->
          review.draftOpinion(new Opinion(input.text("opinion"), input.advice()), by, now);
      case COMMENT -> review.comment(input.text("text"), by, now);
      case PUT_MOTION ->
          review.putMotion(
              input.text("sha256"), input.choice(Threshold.class, "threshold"), by, now);
      case WITHDRAW_MOTION -> review.withdrawMotion(input.text("reason"), by, now);
      case ADD_OPINION ->
          review.addOpinion(input.text("sort").equals("DISSENT"), input.text("text"), by, now);
      case PUBLISH -> review.publish(input.text("summary"), by, now);
      case ASK_RESPONSE -> review.askResponse(by, now);
      case RESPOND ->
          review.respond(
              input.number("no"),
              input.choice(ResponseKind.class, "kind"),
              input.text("text"),
              by,
              now);
      case JUDGE ->
          review.judge(
              input.number("no"),
              input.choice(AdviceStatus.class, "status"),
              input.text("reason"),
              by,
              now);
      case CLOSE -> review.close(input.text("reason"), by, now);
      case EXTEND -> review.extend(input.day("day"), input.text("reason"), by, now);
      case CAST, CLOSE_VOTE -> throw new IllegalStateException("a ballot is no act");
    }
  }

  private void merge(PracticeReview review, StepInput input, Acting by, Instant now) {
    var into = input.id("into");
    if (read(new ReviewId(into), review.roster(), false).state().isEnd()) {
      // two reviews that are merged into each other would both be gone
      throw new UnknownReview();
    }
    review.merge(into, input.text("reason"), by, now);
  }

  private void scope(PracticeReview review, StepInput input, Acting by, Instant now) {
    var about = input.practices();
    requireKnown(about);
    review.scope(
        input.text("question"),
        about,
        input.day("from"),
        input.day("until"),
        new Priority(input.number("reach"), input.number("severity"), input.number("novelty")),
        by,
        now);
  }

  private static void recordFinding(
      PracticeReview review, StepInput input, Acting by, Instant now) {
    review.recordFinding(
        input.choice(Severity.class, "grade"),
        input.text("criterion"),
        input.text("condition"),
        input.text("cause"),
        input.text("effect"),
        input.numbers("evidence"),
        input.promise("promise"),
        by,
        now);
  }

  /** Whether a step of everybody's is still to be done by this person: a declaration, a ballot. */
  boolean isExpected(ReviewId id, Step step, Acting by, Instant now) {
    var review = read(id, roster(), true);
    return ReviewGuard.activeSeat(review.roster(), by, now)
        .map(Seat::no)
        .filter(review::isDrawn)
        .filter(
            seat ->
                step == Step.CAST
                    ? !review.voted().contains(seat)
                    : review.panel().get(seat).conflict().isEmpty())
        .isPresent();
  }

  /** Whether a step is open to this person, and is still to be done by whoever declares. */
  boolean isOffered(ReviewId id, Step step, Acting by, Instant now) {
    var review = read(id, roster(), true);
    return ReviewGuard.offers(review, by, now).contains(step)
        && (step != Step.DECLARE || isUndeclared(review, by, now));
  }

  private static boolean isUndeclared(PracticeReview review, Acting by, Instant now) {
    return ReviewGuard.activeSeat(review.roster(), by, now)
        .filter(seat -> review.panel().get(seat.no()).conflict().isEmpty())
        .isPresent();
  }

  /** The hash of the newest draft of the opinion. */
  String newestDraft(ReviewId id) {
    return read(id, roster(), true).drafts().getLast().opinion().sha256();
  }

  private String seed() {
    var seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
