package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.custodes.domain.practice.DemoCatalogueShelf;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
class BoardInboxTest {
  private final FakeReviews reviews = new FakeReviews();
  private final FakeRosters rosters = new FakeRosters();
  private final BoardTransaction main =
      new BoardTransaction(reviews, rosters, leaf -> {}, new SecureRandom());

  private BoardInbox inbox(ReviewCourse course) {
    main.keep(course.review);
    course.review.roster().entries().forEach(entry -> rosters.append(entry, new byte[32]));
    return new BoardInbox(
        reviews,
        new ReviewDesk(
            reviews,
            rosters,
            DemoCatalogueShelf.furnished(),
            main,
            text -> false,
            Clock.fixed(course.now, ZoneOffset.UTC),
            new SecureRandom()));
  }

  private static List<BoardTask.Kind> kinds(BoardInbox inbox, ReviewCourse course, Acting by) {
    return inbox.tasks(by, course.now).stream().map(BoardTask::kind).toList();
  }

  @Test
  void aVoteWaitsForWhoSitsUntilTheyHaveVotedAndForNobodyElse() {
    var course = ReviewCourse.voting();
    var inbox = inbox(course);
    for (var member : Boards.MEMBERS) {
      boolean sits = course.sitting().contains(member);
      assertEquals(sits ? List.of(BoardTask.Kind.CAST) : List.of(), kinds(inbox, course, member));
    }
    var voter = course.sitting().getFirst();
    main.cast(
        new CastBallot(
            course.review.id(),
            1,
            course.now,
            voter.staff(),
            new Ballot(
                Boards.seatOf(voter).no(),
                Choice.YES,
                course.review.openMotion().put().sha256(),
                "")));
    assertEquals(List.of(), kinds(inbox, course, voter));
  }

  @Test
  void nothingOfAReviewWaitsForWhoIsRecusedFromIt() {
    var course = ReviewCourse.voting();
    var recused = course.sitting().getLast();
    course.review.recuse(ReviewCourse.REASON, recused, course.now);
    var inbox = inbox(course);
    assertEquals(inbox.tasks(Boards.MARGARET, course.now), inbox.tasks(recused, course.now));
  }

  @Test
  void evidenceWaitsForManagementWithItsDay() {
    var course = ReviewCourse.gathering();
    course.review.askEvidence("What?", LocalDate.parse("2027-03-20"), Boards.TOMAS, course.now);
    var tasks = inbox(course).tasks(Boards.FATIMA, course.now);
    assertEquals(BoardTask.Kind.GIVE_EVIDENCE, tasks.getFirst().kind());
    assertEquals(LocalDate.parse("2027-03-20"), tasks.getFirst().due().orElseThrow());
  }

  @Test
  void aDissentWaitsForWhoVotedNoWithItsDay() {
    var course = ReviewCourse.voting();
    var members = course.sitting();
    course.vote(members.getFirst(), Choice.NO);
    members.subList(1, members.size()).forEach(member -> course.vote(member, Choice.YES));
    course.close();
    var inbox = inbox(course);
    var task = inbox.tasks(members.getFirst(), course.now).getFirst();
    assertEquals(BoardTask.Kind.DISSENT, task.kind());
    assertEquals(course.review.deliberation().opinionsBy(), task.due());
    assertEquals(List.of(), kinds(inbox, course, members.get(1)));
  }

  @Test
  void aMotionOnMembersWaitsForEverybodyButWhomItIsAbout() {
    var course = ReviewCourse.proposed();
    course
        .review
        .roster()
        .move(new SeatChange.Remove(6), ReviewCourse.REASON, Boards.AMARA.staff(), course.now);
    var inbox = inbox(course);
    assertTrue(kinds(inbox, course, Boards.PIOTR).contains(BoardTask.Kind.VOTE_ON_MEMBERS));
    assertEquals(List.of(), kinds(inbox, course, Boards.DMITRI));
  }

  @Test
  void theClockThatEndsFirstStandsInFront() {
    var inbox = inbox(ReviewCourse.answering());
    main.keep(ReviewCourse.scoped().review);
    assertEquals(
        List.of(ReviewState.RESPONSE_DUE, ReviewState.SCOPED),
        inbox.clocks().stream().map(ReviewRow::state).toList());
  }
}
