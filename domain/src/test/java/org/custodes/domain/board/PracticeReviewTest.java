package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.FATIMA;
import static org.custodes.domain.board.Boards.INGRID;
import static org.custodes.domain.board.Boards.MARGARET;
import static org.custodes.domain.board.Boards.NOON;
import static org.custodes.domain.board.Boards.PRACTICES;
import static org.custodes.domain.board.Boards.PRETENDER;
import static org.custodes.domain.board.Boards.TOMAS;
import static org.custodes.domain.board.ReviewCourse.REASON;
import static org.custodes.domain.board.ReviewCourse.SEED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PracticeReviewTest {
  @Test
  void goesTheWholeWayFromTheProposalToItsClosing() {
    var course = ReviewCourse.answering();
    course.after(Duration.ofDays(61));
    course.review.respond(1, ResponseKind.ACCEPT, "We do it by May.", FATIMA, course.now);
    assertTrue(course.review.followUp().response(1).orElseThrow().said().late());
    var member = course.sitting().getFirst();
    assertThrows(
        AdviceOpen.class, () -> course.review.close(REASON, course.presiding(), course.now));
    course.review.judge(1, AdviceStatus.CLOSED_MET, REASON, member, course.now);
    course.support();
    course.review.close(REASON, course.presiding(), course.now);
    assertEquals(ReviewState.CLOSED, course.review.state());
    assertEquals(Set.of(), Step.from(ReviewState.CLOSED));
  }

  @Test
  void isTheSameWhenItsActsAreReadAgain() {
    var review = ReviewCourse.answering().review;
    var again = PracticeReview.of(review.id(), review.entries(), review.roster());
    assertEquals(review.state(), again.state());
    assertEquals(review.panel().seats(), again.panel().seats());
    assertEquals(review.deliberation().motions(), again.deliberation().motions());
    assertEquals(review.followUp().published(), again.followUp().published());
    assertEquals(List.of(), again.news());
  }

  @Test
  void isNotDecidedOnByWhoProposedIt() {
    var review =
        PracticeReview.propose(
            ReviewId.at(NOON, new SecureRandom()),
            Boards.roster(),
            Origin.MEMBER,
            "A title",
            "A question?",
            PRACTICES,
            INGRID,
            NOON);
    assertThrows(OwnProposal.class, () -> review.decline(REASON, INGRID, NOON));
    review.scope(
        "A question?",
        PRACTICES,
        LocalDate.parse("2026-01-01"),
        LocalDate.parse("2027-01-01"),
        new Priority(1, 1, 1),
        TOMAS,
        NOON);
    review.drawPanel(SEED, TOMAS, NOON);
    assertFalse(review.panel().isDrawn(1), "the chair proposed it and is not drawn");
  }

  @Test
  void opensNothingToARoleWithoutASeat() {
    assertThrows(
        NotYoursToDo.class,
        () ->
            PracticeReview.propose(
                ReviewId.at(NOON, new SecureRandom()),
                Boards.roster(),
                Origin.MEMBER,
                "A title",
                "A question?",
                PRACTICES,
                PRETENDER,
                NOON));
  }

  @Test
  void drawsAPanelThatAnybodyCanDrawAgain() {
    var review = ReviewCourse.declaring().review;
    var fields =
        review.panel().seats().keySet().stream()
            .map(no -> review.roster().seat(no).field())
            .collect(Collectors.toSet());
    assertEquals(5, review.panel().size());
    assertTrue(
        fields.containsAll(Set.of(Expertise.PRIVACY, Expertise.LAW, Expertise.ETHICS)),
        fields::toString);
    var drawn = review.draws().getFirst();
    var candidates =
        Boards.seats().stream().filter(seat -> drawn.candidates().contains(seat.no())).toList();
    assertEquals(
        drawn.seats(),
        PanelDraw.draw(drawn.seed(), candidates, PanelDraw.SIZE, PanelDraw.NEEDED).orElseThrow());
  }

  @Test
  void givesARecusedMemberTheAnswerOfAStrangerToEverything() {
    var course = ReviewCourse.declaring();
    var recused = Boards.holder(course.panel().getLast());
    course.review.declare(
        Conflict.ACTUAL, "I advised on this practice.", Optional.empty(), recused, course.now);
    course.declareAll();
    course.review.closeDeclarations(TOMAS, course.now);
    for (var step : stepsOf(course, recused)) {
      assertThrows(NotYoursToDo.class, step);
    }
    for (var step : stepsOf(course, PRETENDER)) {
      assertThrows(NotYoursToDo.class, step);
    }
    assertFalse(ReviewGuard.mayDeliberate(course.review, recused, course.now));
    assertEquals(Set.of(), ReviewGuard.offers(course.review, recused, course.now));
  }

  private static List<Executable> stepsOf(ReviewCourse course, Acting by) {
    var review = course.review;
    var now = course.now;
    return List.of(
        () -> review.drawPanel(SEED, by, now),
        () -> review.declare(Conflict.NONE, "", Optional.empty(), by, now),
        () -> review.recuse(REASON, by, now),
        () -> review.askEvidence("What?", LocalDate.parse("2027-03-20"), by, now),
        () -> review.closeEvidence(by, now),
        () -> review.draftOpinion(Boards.opinion("A text that is long enough."), by, now),
        () -> review.comment("A comment.", by, now),
        () -> review.cast(Choice.YES, "0".repeat(64), "", by, now),
        () -> review.closeVote(List.of(), by, now),
        () -> review.publish("A summary.", by, now),
        () -> review.close(REASON, by, now),
        () -> review.extend(LocalDate.parse("2027-07-01"), REASON, by, now));
  }

  @Test
  void givesTheSecretaryNoVote() {
    var course = ReviewCourse.voting();
    assertThrows(NotYoursToDo.class, () -> course.vote(TOMAS, Choice.YES));
    assertThrows(NotYoursToDo.class, () -> course.review.closeVote(course.cast, TOMAS, course.now));
    assertThrows(NotYoursToDo.class, () -> course.vote(MARGARET, Choice.YES));
    assertThrows(NotYoursToDo.class, () -> course.vote(FATIMA, Choice.YES));
  }

  @Test
  void countsEachSeatOnce() {
    var course = ReviewCourse.voting();
    var member = course.sitting().getFirst();
    course.vote(member, Choice.YES);
    assertThrows(VotedAlready.class, () -> course.vote(member, Choice.NO));
  }

  @Test
  void bindsABallotToTheTextThatWasRead() {
    var course = ReviewCourse.voting();
    var other = Boards.opinion("Another text that nobody has put to the vote.").sha256();
    assertThrows(
        OtherText.class,
        () -> course.review.cast(Choice.YES, other, "", course.sitting().getFirst(), course.now));
  }

  @Test
  void doesNotCloseAVoteBelowQuorum() {
    var course = ReviewCourse.voting();
    course.vote(course.sitting().get(0), Choice.YES).vote(course.sitting().get(1), Choice.YES);
    assertThrows(QuorumMissing.class, course::close);
    assertEquals(ReviewState.VOTING, course.review.state());
  }

  @Test
  void doesNotCloseAVoteWithoutPrivacyHoweverManyVoted() {
    var course = ReviewCourse.voting();
    course.review.sitting(course.now).stream()
        .filter(seat -> seat.field() != Expertise.PRIVACY)
        .forEach(seat -> course.vote(Boards.holder(seat.no()), Choice.YES));
    assertTrue(course.cast.size() >= 3, "a majority of five");
    assertThrows(QuorumMissing.class, course::close);
  }

  @Test
  void countsNoBallotOfWhoWasRecusedAfterIt() {
    var course = ReviewCourse.voting();
    var sitting = course.sitting();
    sitting.forEach(member -> course.vote(member, Choice.NO));
    var late = sitting.getLast();
    course.review.recuse("My employer asked me about it.", late, course.now);
    course.close();
    var vote = course.review.deliberation().motions().getFirst().closed().orElseThrow();
    assertEquals(sitting.size() - 1, vote.eligible().size());
    assertEquals(sitting.size() - 1, vote.no());
  }

  @Test
  void lowersTheBaseOfTheQuorumWhenATermEnds() {
    var course = ReviewCourse.voting();
    var before = course.sitting();
    course.after(Duration.ofDays(700));
    var after = course.sitting();
    assertTrue(after.size() < before.size(), "terms end by themselves");
    var gone = before.stream().filter(member -> !after.contains(member)).findFirst();
    assertThrows(NotYoursToDo.class, () -> course.vote(gone.orElseThrow(), Choice.YES));
  }

  @Test
  void doesNotCarryATie() {
    var course = ReviewCourse.voting();
    var members = course.sitting();
    course
        .vote(members.get(0), Choice.YES)
        .vote(members.get(1), Choice.YES)
        .vote(members.get(2), Choice.NO)
        .vote(members.get(3), Choice.NO)
        .vote(members.get(4), Choice.ABSTAIN)
        .close();
    assertEquals(
        Result.TIED,
        course.review.deliberation().motions().getFirst().closed().orElseThrow().result());
    assertEquals(ReviewState.DELIBERATION, course.review.state());
  }

  @Test
  void takesTwoThirdsWhereTwoThirdsAreNeeded() {
    var course = ReviewCourse.voting(Threshold.TWO_THIRDS);
    var members = course.sitting();
    course
        .vote(members.get(0), Choice.YES)
        .vote(members.get(1), Choice.YES)
        .vote(members.get(2), Choice.YES)
        .vote(members.get(3), Choice.NO)
        .vote(members.get(4), Choice.NO)
        .close();
    assertEquals(
        Result.LOST,
        course.review.deliberation().motions().getFirst().closed().orElseThrow().result());
  }

  @Test
  void wantsAReasonOfWhoAbstains() {
    var course = ReviewCourse.voting();
    var hash = course.review.openMotion().put().sha256();
    assertThrows(
        AbstainedWithoutReason.class,
        () ->
            course.review.cast(Choice.ABSTAIN, hash, "", course.sitting().getFirst(), course.now));
  }

  @Test
  void publishesTheVeryTextThatWasVotedOn() {
    var review = ReviewCourse.published().review;
    var published = review.followUp().published().orElseThrow();
    assertEquals(published.sha256(), published.opinion().sha256());
    assertEquals(review.deliberation().decision().orElseThrow().sha256(), published.sha256());
  }

  @Test
  void letsADissentBeWrittenByWhoVotedNoAndByNobodyElse() {
    var course = ReviewCourse.voting();
    var members = course.sitting();
    course.vote(members.get(0), Choice.NO);
    members.subList(1, members.size()).forEach(member -> course.vote(member, Choice.YES));
    course.close();
    var text = "I would have gone further than my colleagues.";
    assertThrows(
        OpinionOfTheVote.class,
        () -> course.review.addOpinion(true, text, members.get(1), course.now));
    course.review.addOpinion(true, text, members.get(0), course.now);
    assertThrows(
        OpinionOfTheVote.class,
        () -> course.review.addOpinion(true, text, members.get(0), course.now));
    course.review.addOpinion(false, text, members.get(1), course.now);
    assertEquals(2, course.review.deliberation().separate().size());
  }

  @Test
  void drawsSubstitutesOnlyWhereNoQuorumIsInReach() {
    var course = ReviewCourse.declaring();
    assertThrows(PanelSuffices.class, () -> course.review.drawSubstitutes(SEED, TOMAS, course.now));
    course.review.panel().seats().keySet().stream()
        .filter(no -> course.review.roster().seat(no).field() == Expertise.PRIVACY)
        .forEach(
            no ->
                course.review.declare(
                    Conflict.ACTUAL,
                    "I wrote it.",
                    Optional.empty(),
                    Boards.holder(no),
                    course.now));
    course.declareAll();
    assertThrows(
        DeclarationsMissing.class, () -> course.review.closeDeclarations(TOMAS, course.now));
    var privacyLeft =
        Boards.seats().stream()
            .filter(seat -> seat.field() == Expertise.PRIVACY)
            .anyMatch(seat -> !course.review.panel().seats().containsKey(seat.no()));
    if (privacyLeft) {
      course.review.drawSubstitutes(SEED, TOMAS, course.now);
      course.declareAll();
      course.review.closeDeclarations(TOMAS, course.now);
      assertEquals(ReviewState.EVIDENCE, course.review.state());
    } else {
      assertThrows(
          PanelImpossible.class, () -> course.review.drawSubstitutes(SEED, TOMAS, course.now));
    }
  }

  @Test
  void doesNotCloseEvidenceThatMayStillCome() {
    var course = ReviewCourse.gathering();
    course.review.askEvidence("What?", LocalDate.parse("2027-03-20"), TOMAS, course.now);
    assertThrows(
        EvidenceOpen.class, () -> course.review.closeEvidence(course.presiding(), course.now));
    course.after(Duration.ofDays(20));
    course.review.closeEvidence(course.presiding(), course.now);
    assertEquals(ReviewState.FINDINGS, course.review.state());
  }

  @Test
  void takesMoreThanAFewWordsToDeclineARecommendation() {
    var course = ReviewCourse.answering();
    assertThrows(
        DeclineTooShort.class,
        () -> course.review.respond(1, ResponseKind.DECLINE, "No.", FATIMA, course.now));
    course.review.respond(1, ResponseKind.DECLINE, "x".repeat(200), FATIMA, course.now);
    assertEquals(ReviewState.FOLLOW_UP, course.review.state());
    assertFalse(course.review.followUp().response(1).orElseThrow().said().late());
  }

  @Test
  void refusesByNameEveryStepThatTheTableDoesNotKnowFromItsState() {
    for (var course :
        List.of(
            ReviewCourse.proposed(),
            ReviewCourse.scoped(),
            ReviewCourse.declaring(),
            ReviewCourse.gathering(),
            ReviewCourse.finding(),
            ReviewCourse.deliberating(),
            ReviewCourse.voting(),
            ReviewCourse.decided(),
            ReviewCourse.published(),
            ReviewCourse.answering())) {
      var state = course.review.state();
      var everybody = new ArrayList<>(Boards.MEMBERS);
      everybody.addAll(List.of(TOMAS, FATIMA));
      for (var step : Step.values()) {
        for (var by : everybody) {
          if (!step.from().contains(state)) {
            var refusal = RandomSteps.attempt(course, step, by, new Random(1));
            assertTrue(
                refusal.filter(PracticeReviewTest::namesItsReason).isPresent(),
                () -> step + " in " + state + ": " + refusal);
            assertEquals(state, course.review.state());
          }
        }
      }
    }
  }

  private static boolean namesItsReason(Refusal refusal) {
    return refusal instanceof NotYoursToDo
        || (refusal instanceof StepNotAllowed && refusal.getMessage().contains("the table allows"));
  }
}
