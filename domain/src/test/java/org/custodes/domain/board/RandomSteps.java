package org.custodes.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.custodes.domain.kernel.Refusal;

/** Tries one step with arguments that are mostly right, and says what came of it. */
final class RandomSteps {
  private static final String REASON = "For a reason that everybody can read.";
  private static final String LONG = "A text that is as long as it has to be. ".repeat(6);

  private RandomSteps() {}

  /** Empty if it was done. */
  static Optional<Refusal> attempt(ReviewCourse course, Step step, Acting by, Random random) {
    try {
      perform(course, step, by, random);
      return Optional.empty();
    } catch (Refusal e) {
      return Optional.of(e);
    }
  }

  private static void perform(ReviewCourse course, Step step, Acting by, Random random) {
    var review = course.review;
    var now = course.now;
    var today = Roster.day(now);
    switch (step) {
      case DECLINE -> review.decline(REASON, by, now);
      case MERGE -> review.merge(new UUID(1, 2), REASON, by, now);
      case SCOPE ->
          review.scope(
              "A question?",
              Boards.PRACTICES,
              today.minusMonths(3),
              today,
              new Priority(1 + random.nextInt(5), 2, 3),
              by,
              now);
      case DRAW_PANEL -> review.drawPanel(seed(random), by, now);
      case ASK_DECLARATIONS -> review.askDeclarations(by, now);
      case DECLARE ->
          review.declare(
              random.nextInt(6) == 0
                  ? Conflict.ACTUAL
                  : any(random, List.of(Conflict.NONE, Conflict.POTENTIAL)),
              REASON,
              Optional.empty(),
              by,
              now);
      case RECUSE -> review.recuse(REASON, by, now);
      case DRAW_SUBSTITUTES -> review.drawSubstitutes(seed(random), by, now);
      case CLOSE_DECLARATIONS -> review.closeDeclarations(by, now);
      case ASK_EVIDENCE -> review.askEvidence("What?", today.plusDays(random.nextInt(5)), by, now);
      case GIVE_EVIDENCE -> review.giveEvidence(1 + random.nextInt(2), "What there is.", by, now);
      case REFUSE_EVIDENCE ->
          review.refuseEvidence(
              1 + random.nextInt(2), EvidenceGround.DOES_NOT_EXIST, REASON, by, now);
      case CLOSE_EVIDENCE -> review.closeEvidence(by, now);
      case RECORD_FINDING ->
          review.recordFinding(
              any(random, List.of(Severity.values())),
              "Criterion",
              "Condition",
              "Cause",
              "Effect",
              List.of(),
              Optional.empty(),
              by,
              now);
      case ANSWER_FINDING -> review.answerFinding(1, "The facts are right.", by, now);
      case SETTLE_FINDINGS -> review.settleFindings(by, now);
      case DRAFT_OPINION ->
          review.draftOpinion(
              Boards.opinion("Draft number " + random.nextInt(1_000) + " of the opinion."),
              by,
              now);
      case COMMENT -> review.comment("A comment.", by, now);
      case PUT_MOTION ->
          review.putMotion(
              draft(review, random),
              random.nextBoolean() ? Threshold.SIMPLE : Threshold.TWO_THIRDS,
              by,
              now);
      case CAST ->
          course.cast.add(
              review.cast(
                  any(random, List.of(Choice.values())), motion(review, random), REASON, by, now));
      case WITHDRAW_MOTION -> {
        review.withdrawMotion(REASON, by, now);
        course.cast.clear();
      }
      case CLOSE_VOTE -> {
        review.closeVote(course.cast, by, now);
        course.cast.clear();
      }
      case ADD_OPINION -> review.addOpinion(random.nextBoolean(), LONG, by, now);
      case WAIVE_OPINION -> review.waiveOpinion(by, now);
      case PUBLISH -> review.publish("A summary.", by, now);
      case ASK_RESPONSE -> review.askResponse(by, now);
      case RESPOND -> review.respond(1, ResponseKind.DECLINE, LONG, by, now);
      case JUDGE -> review.judge(1, any(random, List.of(AdviceStatus.values())), REASON, by, now);
      case SUPPORT_JUDGMENT ->
          review.supportJudgment(
              review.followUp().newestProposal().map(one -> one.put().proposal()).orElse(0),
              by,
              now);
      case CLOSE -> review.close(REASON, by, now);
      case EXTEND ->
          review.extend(
              review.dueOn().orElse(today).plusDays(random.nextInt(100)), REASON, by, now);
    }
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String seed(Random random) {
    return String.format("%016x%016x", random.nextLong(), random.nextLong());
  }

  private static String draft(PracticeReview review, Random random) {
    return review.deliberation().drafts().isEmpty() || random.nextInt(8) == 0
        ? "0".repeat(64)
        : review.deliberation().drafts().getLast().opinion().sha256();
  }

  private static String motion(PracticeReview review, Random random) {
    return review.deliberation().motions().isEmpty() || random.nextInt(8) == 0
        ? "0".repeat(64)
        : review.deliberation().motions().getLast().put().sha256();
  }
}
