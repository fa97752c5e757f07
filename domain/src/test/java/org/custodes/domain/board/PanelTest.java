package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.NOON;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A panel that loses its members finds others, and one that cannot be drawn ends no review. */
class PanelTest {
  /** Everybody of the panel recuses themselves, the lowest seat last. */
  private static void recuseAll(ReviewCourse course) {
    course.sitting().reversed().forEach(by -> course.review.recuse(REASON, by, course.now));
    assertEquals(List.of(), course.review.sitting(course.now));
  }

  /** A board of which two were not drawn can still be drawn from; they are made experts here. */
  private static Roster board(Expertise... fields) {
    var seats =
        IntStream.range(0, fields.length)
            .mapToObj(
                i ->
                    new Seat(
                        i + 1,
                        Boards.MEMBERS.get(i).staff(),
                        fields[i],
                        i == 0,
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse(i % 2 == 0 ? "2029-12-31" : "2028-12-31")))
            .toList();
    var roster = Roster.of(List.of());
    roster.propose(seats, Boards.FATIMA.staff(), NOON);
    roster.found(Roster.sha256(roster.proposal().orElseThrow()), Boards.JONAS.staff(), NOON);
    seats.forEach(seat -> roster.declare(List.of(), seat.holder(), NOON));
    return roster;
  }

  private static PracticeReview scoped(Roster roster, Acting proposer) {
    var review =
        PracticeReview.propose(
            ReviewId.at(NOON, new SecureRandom()),
            roster,
            Origin.MEMBER,
            "A title",
            "A question?",
            Boards.PRACTICES,
            proposer,
            NOON);
    review.scope(
        "A question?",
        Boards.PRACTICES,
        LocalDate.parse("2026-01-01"),
        LocalDate.parse("2027-01-01"),
        new Priority(1, 1, 1),
        TOMAS,
        NOON);
    return review;
  }

  @Test
  void aVoteFromWhichAllAreRecusedGoesOnWithSubstitutes() {
    var course = ReviewCourse.voting();
    recuseAll(course);
    var left = Boards.seats().stream().filter(seat -> !course.panel().contains(seat.no())).toList();
    if (Quorum.isPossible(left)) {
      course.review.drawSubstitutes(SEED, TOMAS, course.now);
      course.declareAll();
      course.sitting().forEach(member -> course.vote(member, Choice.YES));
      course.close();
      assertEquals(ReviewState.DECIDED, course.review.state());
    } else {
      assertThrows(
          PanelImpossible.class, () -> course.review.drawSubstitutes(SEED, TOMAS, course.now));
    }
  }

  @Test
  void substitutesAreDrawnFromEveryStateInWhichThePanelIsNeeded() {
    for (var state :
        List.of(
            ReviewState.DECLARATIONS,
            ReviewState.EVIDENCE,
            ReviewState.FINDINGS,
            ReviewState.DELIBERATION,
            ReviewState.VOTING,
            ReviewState.PUBLISHED,
            ReviewState.RESPONSE_DUE,
            ReviewState.FOLLOW_UP)) {
      assertTrue(Step.from(state).contains(Step.DRAW_SUBSTITUTES), state::name);
      assertTrue(Step.from(state).contains(Step.DECLARE), state::name);
    }
  }

  @Test
  void anExpertInEthicsReplacesALawyerWhereNoLawyerIsLeft() {
    var left = List.of(seat(1, Expertise.PRIVACY), seat(2, Expertise.SECURITY));
    var ethics = List.of(seat(3, Expertise.ETHICS), seat(4, Expertise.SECURITY));
    assertEquals(List.of(Expertise.ETHICS), Panel.missing(left, ethics));
    var both = List.of(seat(3, Expertise.ETHICS), seat(4, Expertise.LAW));
    assertEquals(List.of(Expertise.LAW), Panel.missing(left, both));
  }

  private static Seat seat(int no, Expertise field) {
    return new Seat(
        no,
        Boards.holder(no).staff(),
        field,
        false,
        LocalDate.parse("2027-01-01"),
        LocalDate.parse("2029-01-01"));
  }

  @Test
  void theOnlyExpertInEthicsMayProposeAndAPanelIsDrawnWithoutThem() {
    var roster =
        board(
            Expertise.LAW,
            Expertise.PRIVACY,
            Expertise.ETHICS,
            Expertise.PRIVACY,
            Expertise.SECURITY);
    var review = scoped(roster, Boards.PIOTR);
    review.drawPanel(SEED, TOMAS, NOON);
    assertFalse(review.panel().isDrawn(3));
    assertEquals(4, review.panel().size());
  }

  @Test
  void aPanelThatNobodyCouldFillWithPrivacyEndsByDeclining() {
    var roster = board(Expertise.LAW, Expertise.PRIVACY, Expertise.ETHICS, Expertise.SECURITY);
    var review = scoped(roster, Boards.AMARA);
    assertThrows(PanelImpossible.class, () -> review.drawPanel(SEED, TOMAS, NOON));
    review.decline("Nobody else of the board knows privacy.", Boards.INGRID, NOON);
    assertEquals(ReviewState.DECLINED, review.state());
  }

  @Test
  void whoDeclaresNothingWithinTwoWeeksIsNotWaitedForAndMayComeLater() {
    var course = ReviewCourse.declaring();
    // the one of the panel without whom a quorum stays in reach
    var silent =
        course.panel().stream()
            .filter(
                no ->
                    Quorum.isPossible(
                        course.panel().stream()
                            .filter(other -> !other.equals(no))
                            .map(other -> Boards.seats().get(other - 1))
                            .toList()))
            .findFirst()
            .orElseThrow();
    course.panel().stream()
        .filter(no -> !no.equals(silent))
        .forEach(
            no ->
                course.review.declare(
                    Conflict.NONE, "", Optional.empty(), Boards.holder(no), course.now));
    course.after(Duration.ofDays(14));
    assertThrows(
        DeclarationsMissing.class, () -> course.review.closeDeclarations(TOMAS, course.now));
    course.after(Duration.ofDays(1));
    course.review.closeDeclarations(TOMAS, course.now);
    assertFalse(course.sitting().contains(Boards.holder(silent)));
    course.review.declare(Conflict.NONE, "", Optional.empty(), Boards.holder(silent), course.now);
    assertTrue(course.sitting().contains(Boards.holder(silent)));
  }

  @Test
  void whoIsRecusedStaysAStrangerOnANewSeat() {
    var course = ReviewCourse.declaring();
    var member =
        course.panel().stream().filter(no -> no != 1).map(Boards::holder).findFirst().orElseThrow();
    course.review.declare(
        Conflict.ACTUAL, "I advised on it.", Optional.empty(), member, course.now);
    var roster = course.review.roster();
    roster.resign(REASON, member.staff(), course.now);
    roster.move(
        new SeatChange.Appoint(
            member.staff(),
            Expertise.SECURITY,
            LocalDate.parse("2027-03-01"),
            LocalDate.parse("2028-03-01")),
        REASON,
        Boards.INGRID.staff(),
        course.now);
    Boards.MEMBERS.stream()
        .filter(one -> !one.equals(member))
        .forEach(one -> roster.vote(1, Choice.YES, one.staff(), course.now));
    roster.closeMotion(1, Boards.INGRID.staff(), course.now);
    assertEquals(8, roster.seatOf(member.staff(), Roster.day(course.now)).orElseThrow().no());
    assertTrue(
        course.review.panel().candidates(Boards.FATIMA.staff(), course.now).stream()
            .noneMatch(seat -> seat.no() == 8));
    assertEquals(Sight.OUTSIDE, Sight.of(course.review, member, course.now));
    assertEquals(Set.of(), ReviewGuard.offers(course.review, member, course.now));
  }

  @Test
  void anInterestThatTouchesTheReviewIsAConflictUntilItsHolderSaysWhyNot() {
    var course = ReviewCourse.declaring();
    var member = Boards.holder(course.panel().getFirst());
    var interest = Optional.of("Shares in Nordlys Hosting");
    assertThrows(
        InterestTouched.class,
        () -> course.review.declare(Conflict.NONE, "", interest, member, course.now));
    course.review.declare(
        Conflict.NONE, "They were sold before the practice began.", interest, member, course.now);
    assertEquals(interest, course.review.panel().seat(course.panel().getFirst()).interest());
  }

  @Test
  void anInterestTouchesWhatNamesTheSameThing() {
    var about = List.of("Hosting at Nordlys, in two cities of one country");
    assertEquals(
        List.of("Shares in NORDLYS"),
        InterestRegister.touching(
            List.of("Shares in NORDLYS", "Teaches law", "A member of the board of a service"),
            about));
  }

  @Test
  void nobodyDeclaresAgainstARegisterThatIsOutOfDate() {
    var course = ReviewCourse.declaring();
    course.after(Duration.ofDays(366));
    var member =
        course.panel().stream()
            .map(Boards::holder)
            .filter(one -> !one.equals(Boards.DMITRI))
            .findFirst()
            .orElseThrow();
    assertThrows(
        InterestsNotDeclared.class,
        () -> course.review.declare(Conflict.NONE, "", Optional.empty(), member, course.now));
  }

  @Test
  void howARecommendationStandsIsSaidByAQuorumAndNotByOneMember() {
    var course = ReviewCourse.followingUp();
    var members = course.sitting();
    course.review.judge(1, AdviceStatus.CLOSED_MET, REASON, members.get(0), course.now);
    assertEquals(AdviceStatus.OPEN_ACCEPTABLE, course.review.followUp().status(1));
    assertThrows(
        AnsweredAlready.class, () -> course.review.supportJudgment(1, members.get(0), course.now));
    assertThrows(
        NoJudgment.class, () -> course.review.supportJudgment(7, members.get(1), course.now));
    course.support();
    assertEquals(AdviceStatus.CLOSED_MET, course.review.followUp().status(1));
    assertThrows(
        NoJudgment.class, () -> course.review.supportJudgment(1, members.get(4), course.now));
  }
}
