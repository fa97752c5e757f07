package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.practice.Practices;

/** Opens reviews and does steps in them. */
@ApplicationScoped
class ReviewDesk {
  private static final int SEED_BYTES = 16;

  private Reviews reviews;
  private Rosters rosters;
  private Practices practices;
  private BoardTransaction main;
  private PersonalTraces traces;
  private Clock clock;
  private SecureRandom random;

  protected ReviewDesk() {}

  @Inject
  ReviewDesk(
      Reviews reviews,
      Rosters rosters,
      Practices practices,
      BoardTransaction main,
      PersonalTraces traces,
      Clock clock,
      SecureRandom random) {
    this.reviews = reviews;
    this.rosters = rosters;
    this.practices = practices;
    this.main = main;
    this.traces = traces;
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
    return ReviewSeen.of(
        sight == Sight.PANEL ? read(id, roster, true) : review,
        sight,
        by,
        now,
        touching(review, by, now));
  }

  /**
   * What a decision says to everybody.
   *
   * @throws UnknownReview if there is no such review, or nothing of it is public
   */
  ReviewSeen published(ReviewId id) {
    var review = read(id, roster(), false);
    if (review.followUp().published().isEmpty()) {
      throw new UnknownReview();
    }
    return ReviewSeen.inPublic(review, now());
  }

  /** What the published decisions among these say to everybody, in this order. */
  List<ReviewSeen> published(List<ReviewRow> rows) {
    var roster = roster();
    var now = now();
    var acts =
        reviews.open(rows.stream().map(ReviewRow::id).toList()).stream()
            .collect(Collectors.groupingBy(ReviewEntry::review));
    return rows.stream()
        .map(row -> PracticeReview.of(row.id(), acts.get(row.id()), roster))
        .filter(review -> review.followUp().published().isPresent())
        .map(review -> ReviewSeen.inPublic(review, now))
        .toList();
  }

  /** The review with all of it, for whoever acts in it. */
  PracticeReview read(ReviewId id) {
    return read(id, roster(), true);
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
    traces.requireNone("title", title);
    traces.requireNone("question", question);
    main.keep(review);
    return review.id();
  }

  /** What is reviewed is or was in force: a draft may say something else tomorrow. */
  private void requireKnown(List<PracticeRef> about) {
    for (var one : about) {
      if (practices.adopted(one.code(), one.version()).isEmpty()) {
        throw new BoardTextOutOfRange("practices");
      }
    }
  }

  /** The caller's declared interest that touches the review, while they have not declared. */
  private Optional<String> touching(PracticeReview review, Acting by, Instant now) {
    return ReviewGuard.activeSeat(review.roster(), by, now)
        .filter(seat -> review.panel().isDrawn(seat.no()))
        .filter(seat -> review.panel().seat(seat.no()).conflict().isEmpty())
        .map(seat -> review.roster().interests().get(seat.no()))
        .flatMap(
            declared ->
                InterestRegister.touching(declared.lines(), about(review)).stream().findFirst());
  }

  /** Names and descriptions in the practices that are reviewed. */
  private List<String> about(PracticeReview review) {
    var words = new ArrayList<String>();
    for (var one : review.practices()) {
      var content = practices.adopted(one.code(), one.version()).orElseThrow();
      words.addAll(List.of(one.code().value(), content.title(), content.owner()));
      words.add(content.source());
      words.addAll(content.recipients());
      words.addAll(content.systems());
    }
    return words;
  }

  void act(ReviewId id, StepInput input, Acting by, Instant now) {
    var review = read(id);
    // first of all, so that a stranger learns nothing from how their words are read
    ReviewGuard.require(input.step(), review, by, now);
    StepWords.require(input, traces);
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
    switch (input.step()) {
      case DECLINE -> review.decline(input.text("reason"), by, now);
      case MERGE -> merge(review, input, by, now);
      case SCOPE -> scope(review, input, by, now);
      case DRAW_PANEL -> review.drawPanel(seed(), by, now);
      case ASK_DECLARATIONS -> review.askDeclarations(by, now);
      case DECLARE ->
          review.declare(
              input.choice(Conflict.class, "conflict"),
              input.text("text"),
              touching(review, by, now),
              by,
              now);
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
      case WAIVE_OPINION -> review.waiveOpinion(by, now);
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
      case SUPPORT_JUDGMENT -> review.supportJudgment(input.number("proposal"), by, now);
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

  private String seed() {
    var seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
