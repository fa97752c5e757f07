package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.practice.DemoCatalogueShelf;
import org.custodes.domain.practice.PracticeCode;
import org.junit.jupiter.api.Test;

/** What each sees of a review, and above all what a recused member does not. */
class SightTest {
  private static final String SECRET = "A sentence that only the panel may read.";

  private final FakeReviews reviews = new FakeReviews();
  private final FakeRosters rosters = new FakeRosters();
  private final BoardTransaction main =
      new BoardTransaction(reviews, rosters, leaf -> {}, new SecureRandom());

  /** A review that is voted on, from which the last of the panel was recused when it began. */
  private static ReviewCourse voting() {
    var course = ReviewCourse.declaring();
    course.review.declare(
        Conflict.ACTUAL, "I advised on it.", Optional.empty(), recused(course), course.now);
    course.declareAll();
    course.review.closeDeclarations(Boards.TOMAS, course.now);
    course.review.closeEvidence(course.presiding(), course.now);
    course.review.recordFinding(
        Severity.LOW,
        "a",
        "b",
        "c",
        "d",
        List.of(),
        Optional.empty(),
        course.presiding(),
        course.now);
    course.review.answerFinding(1, "The facts are right.", Boards.FATIMA, course.now);
    course.review.settleFindings(course.presiding(), course.now);
    course.review.draftOpinion(Boards.opinion(SECRET), course.presiding(), course.now);
    course.review.comment(SECRET, course.presiding(), course.now);
    course.review.putMotion(
        course.review.deliberation().drafts().getLast().opinion().sha256(),
        Threshold.SIMPLE,
        course.presiding(),
        course.now);
    return course;
  }

  private static Acting recused(ReviewCourse course) {
    // seat 4 or 7: without it a quorum stays within reach
    return Boards.holder(
        course.panel().stream()
            .filter(no -> Boards.seats().get(no - 1).field() != Expertise.PRIVACY)
            .filter(no -> Boards.seats().get(no - 1).field() != Expertise.ETHICS)
            .findFirst()
            .orElseThrow());
  }

  private static Acting notDrawn(ReviewCourse course) {
    return Boards.MEMBERS.stream()
        .filter(member -> !Boards.seatOf(member).chair())
        .filter(member -> !course.panel().contains(Boards.seatOf(member).no()))
        .findFirst()
        .orElseThrow();
  }

  private ReviewDesk desk(ReviewCourse course) {
    main.keep(course.review);
    course.review.roster().entries().forEach(entry -> rosters.append(entry, new byte[32]));
    return new ReviewDesk(
        reviews,
        rosters,
        DemoCatalogueShelf.furnished(),
        main,
        new RecognisedTraces(),
        Clock.fixed(course.now, ZoneOffset.UTC),
        new SecureRandom());
  }

  @Test
  void aRecusedMemberSeesWhatAMemberSeesWhoWasNotDrawn() {
    var course = voting();
    var desk = desk(course);
    var recused = desk.see(course.review.id(), recused(course));
    var stranger = desk.see(course.review.id(), notDrawn(course));
    assertEquals(nobodys(stranger), nobodys(recused));
    assertFalse(recused.toString().contains(SECRET));
    assertEquals(Optional.empty(), recused.deliberation());
  }

  @Test
  void whoSeesNoFileSeesNoneOfItsEventsEither() {
    var course = voting();
    var desk = desk(course);
    for (var outside : List.of(recused(course), notDrawn(course), Boards.MARGARET)) {
      assertEquals(
          List.of(),
          types(desk.see(course.review.id(), outside)).stream()
              .filter(type -> type.matches("evidence-(asked|given|refused)|finding-.*|opinion.*"))
              .toList());
    }
    assertTrue(types(desk.see(course.review.id(), Boards.TOMAS)).contains("finding-recorded"));
    assertFalse(types(desk.see(course.review.id(), Boards.TOMAS)).contains("opinion-drafted"));
    assertTrue(types(desk.see(course.review.id(), course.presiding())).contains("opinion-drafted"));
  }

  private static List<String> types(ReviewSeen seen) {
    return seen.events().stream().map(ReviewSeen.Event::type).toList();
  }

  @Test
  void whatIsWrittenOfAFileOrAReasonPointsToNobody() {
    var course = ReviewCourse.gathering();
    course.review.askEvidence("What?", LocalDate.parse("2027-03-20"), Boards.TOMAS, course.now);
    var desk = desk(course);
    var personal = "Ask somebody@example.org, who knows.";
    for (var input :
        List.of(
            new StepInput(Step.GIVE_EVIDENCE, Map.of("no", "1", "text", personal)),
            new StepInput(
                Step.REFUSE_EVIDENCE,
                Map.of("no", "1", "ground", "DOES_NOT_EXIST", "text", personal)))) {
      assertThrows(
          NamesAPerson.class, () -> desk.act(course.review.id(), input, Boards.FATIMA, course.now));
    }
    var extend = new StepInput(Step.EXTEND, Map.of("day", "2027-06-20", "reason", personal));
    assertThrows(
        NamesAPerson.class, () -> desk.act(course.review.id(), extend, Boards.INGRID, course.now));
  }

  @Test
  void aTextIsMeasuredBeforeAnythingElseIsDoneWithIt() {
    var course = ReviewCourse.gathering();
    course.review.askEvidence("What?", LocalDate.parse("2027-03-20"), Boards.TOMAS, course.now);
    main.keep(course.review);
    course.review.roster().entries().forEach(entry -> rosters.append(entry, new byte[32]));
    var desk =
        new ReviewDesk(
            reviews,
            rosters,
            DemoCatalogueShelf.furnished(),
            main,
            text -> {
              throw new AssertionError("nobody searches a text that is refused anyway");
            },
            Clock.fixed(course.now, ZoneOffset.UTC),
            new SecureRandom());
    var tooLong = "x".repeat(BoardText.OPINION + 1);
    var input = new StepInput(Step.GIVE_EVIDENCE, Map.of("no", "1", "text", tooLong));
    assertThrows(
        BoardTextOutOfRange.class,
        () -> desk.act(course.review.id(), input, Boards.FATIMA, course.now));
    var fields = Map.of("text", "x".repeat(1_000_000));
    assertThrows(BoardTextOutOfRange.class, () -> new StepInput(Step.GIVE_EVIDENCE, fields));
  }

  @Test
  void aDraftIsNotReviewed() {
    var course = ReviewCourse.proposed();
    var desk = desk(course);
    var draft = new PracticeRef(new PracticeCode("learning-items"), 1);
    assertThrows(
        BoardTextOutOfRange.class,
        () ->
            desk.propose(
                Origin.MEMBER, "A title", "A question?", List.of(draft), Boards.AMARA, course.now));
  }

  @Test
  void everybodySeesWhyAReviewWasDeclined() {
    var course = ReviewCourse.proposed();
    course.review.decline("It was looked into last year.", Boards.INGRID, course.now);
    var desk = desk(course);
    var reason = desk.see(course.review.id(), Boards.MARGARET).reasons().getFirst();
    assertEquals("declined", reason.type());
    assertEquals("It was looked into last year.", reason.text());
  }

  @Test
  void everybodySeesWhyAndUntilWhenAClockWasExtended() {
    var course = ReviewCourse.scoped();
    var day = course.review.dueOn().orElseThrow().plusDays(20);
    course.review.extend(day, "The evidence comes late.", Boards.INGRID, course.now);
    var reason = desk(course).see(course.review.id(), Boards.MARGARET).reasons().getFirst();
    assertEquals(Optional.of(day), reason.until());
    assertEquals("The evidence comes late.", reason.text());
  }

  @Test
  void aTermThatEndsMakesNoSecretaryOrManagerOfWhoWasRecused() {
    var course = voting();
    var later = Instant.parse("2031-01-01T12:00:00Z");
    for (var role : List.of(Role.BOARD_SECRETARY, Role.PRIVACY_OFFICER)) {
      var recused = new Acting(recused(course).staff(), Set.of(role));
      assertEquals(Sight.OUTSIDE, Sight.of(course.review, recused, later), role);
      assertEquals(Set.of(), ReviewGuard.offers(course.review, recused, later), role);
      var drawn = new Acting(course.presiding().staff(), Set.of(role));
      assertEquals(Sight.OUTSIDE, Sight.of(course.review, drawn, later), role);
      var stranger = new Acting(Boards.tag("51"), Set.of(role));
      assertEquals(Sight.FILE, Sight.of(course.review, stranger, later), role);
    }
  }

  @Test
  void whoAnswersToTheBoardDoesNotJudgeOnIt() {
    var roster = Boards.roster();
    var member = Boards.AMARA;
    assertTrue(ReviewGuard.activeSeat(roster, member, Boards.NOON).isPresent());
    var officer = new Acting(member.staff(), Set.of(Role.BOARD_MEMBER, Role.PRIVACY_OFFICER));
    assertEquals(Optional.empty(), ReviewGuard.activeSeat(roster, officer, Boards.NOON));
  }

  @Test
  void aReviewIsMergedOnlyIntoOneThatIsUnderWay() {
    var declined = ReviewCourse.proposed();
    declined.review.decline("It was looked into last year.", Boards.INGRID, declined.now);
    main.keep(declined.review);
    var course = ReviewCourse.proposed();
    var desk = desk(course);
    var input =
        new StepInput(
            Step.MERGE,
            Map.of(
                "into", declined.review.id().value().toString(), "reason", "The same question."));
    assertThrows(
        UnknownReview.class, () -> desk.act(course.review.id(), input, Boards.INGRID, course.now));
  }

  /** Without the marks at what the reader has done themselves. */
  private static ReviewSeen nobodys(ReviewSeen seen) {
    return new ReviewSeen(
        seen.row(),
        seen.origin(),
        seen.question(),
        seen.practices(),
        seen.from(),
        seen.until(),
        seen.priority(),
        seen.panel(),
        seen.draws(),
        seen.evidence(),
        seen.findings(),
        seen.deliberation(),
        seen.decision(),
        seen.events().stream()
            .map(one -> new ReviewSeen.Event(one.at(), one.type(), one.seat(), false))
            .toList(),
        seen.sight(),
        seen.offers(),
        seen.mySeat(),
        seen.reasons(),
        seen.opinionsBy(),
        seen.touching());
  }

  @Test
  void aRecusedMemberIsAnsweredAsAStrangerIsWhateverTheyTryAndHoweverTheySayIt() {
    var course = voting();
    var desk = desk(course);
    for (var step : EnumSet.complementOf(EnumSet.of(Step.EXTEND))) {
      for (var fields : List.of(Map.<String, String>of(), Map.of("choice", "X"))) {
        var input = new StepInput(step, fields);
        assertEquals(
            answer(desk, course, input, notDrawn(course)),
            answer(desk, course, input, recused(course)),
            step::name);
      }
    }
  }

  private static String answer(ReviewDesk desk, ReviewCourse course, StepInput input, Acting by) {
    try {
      desk.act(course.review.id(), input, by, course.now);
      return "done";
    } catch (Refusal e) {
      return e.code() + e.getMessage();
    }
  }

  @Test
  void whoSitsReadsTheDeliberationAndTheSecretaryAndManagementDoNot() {
    var course = voting();
    var desk = desk(course);
    assertTrue(desk.see(course.review.id(), course.presiding()).toString().contains(SECRET));
    for (var other : List.of(Boards.TOMAS, Boards.FATIMA, Boards.MARGARET, Boards.PRETENDER)) {
      assertFalse(desk.see(course.review.id(), other).toString().contains(SECRET));
    }
  }

  @Test
  void theSecretaryAndManagementReadTheFileAndAnAuditorDoesNotBeforeItIsPublished() {
    var course = voting();
    var desk = desk(course);
    var id = course.review.id();
    assertEquals(1, desk.see(id, Boards.TOMAS).findings().size());
    assertEquals(1, desk.see(id, Boards.FATIMA).findings().size());
    assertEquals(0, desk.see(id, Boards.MARGARET).findings().size());
  }

  @Test
  void aVoteIsCastAndClosedAtTheDeskWithItsBallotsSealedUntilThen() {
    var course = voting();
    var desk = desk(course);
    var id = course.review.id();
    var sitting = course.sitting();
    var hash = course.review.openMotion().put().sha256();
    cast(desk, course, sitting.getFirst(), hash);
    var close = new StepInput(Step.CLOSE_VOTE, Map.of());
    sitting.subList(1, sitting.size()).forEach(member -> cast(desk, course, member, hash));
    var inside = desk.see(id, course.presiding()).deliberation().orElseThrow().open().orElseThrow();
    assertEquals(sitting.size(), inside.voted());
    assertEquals(0, inside.yes(), "nobody reads a ballot");
    desk.act(id, close, course.presiding(), course.now);
    assertEquals(ReviewState.DECIDED, desk.see(id, Boards.TOMAS).row().state());
  }

  private static void cast(ReviewDesk desk, ReviewCourse course, Acting by, String hash) {
    desk.act(
        course.review.id(),
        new StepInput(Step.CAST, Map.of("choice", "YES", "sha256", hash)),
        by,
        course.now);
  }

  @Test
  void nothingOfAReviewIsPublicBeforeItsDecisionIs() {
    var course = voting();
    var desk = desk(course);
    assertThrows(UnknownReview.class, () -> desk.published(course.review.id()));
  }

  @Test
  void whatWouldPointToAPersonIsRefusedAtItsFieldWhenItIsWritten() {
    var course = ReviewCourse.deliberating();
    var desk = desk(course);
    var draft =
        new StepInput(
            Step.DRAFT_OPINION,
            Map.of("opinion", "Whoever doubts it may write to somebody@example.org about it."));
    var refusal =
        assertThrows(
            NamesAPerson.class,
            () -> desk.act(course.review.id(), draft, course.presiding(), course.now));
    assertEquals(Optional.of("opinion"), refusal.field());
  }

  @Test
  void theTrackerShowsPublishedDecisionsAndALateAnswerAsLate() {
    var course = ReviewCourse.answering();
    course.after(Duration.ofDays(61));
    var desk = desk(course);
    main.keep(voting().review);
    var rows = desk.newest(EnumSet.allOf(ReviewState.class), Optional.empty(), 10);
    var tracked = desk.published(rows);
    assertEquals(1, tracked.size(), "what is not published is not in it");
    var advice = tracked.getFirst().decision().orElseThrow().advice().getFirst();
    assertTrue(advice.overdue());
    desk.act(
        course.review.id(),
        new StepInput(
            Step.RESPOND, Map.of("no", "1", "kind", "ACCEPT", "text", "We do it by May.")),
        Boards.FATIMA,
        course.now);
    var answered = desk.published(rows).getFirst().decision().orElseThrow().advice().getFirst();
    assertFalse(answered.overdue());
    assertTrue(answered.response().orElseThrow().late());
    assertEquals(Optional.of(Roster.day(course.now)), answered.answeredOn());
  }

  @Test
  void whatWouldPointToAPersonIsFound() {
    assertTrue(new RecognisedTraces().hasOne("Write to somebody@example.org about it."));
    assertTrue(new RecognisedTraces().hasOne("Call +353 1 555 0173 and ask."));
    assertFalse(
        new RecognisedTraces().hasOne("The period is 180 days, and Art. 9(2)(a) GDPR applies."));
  }
}
