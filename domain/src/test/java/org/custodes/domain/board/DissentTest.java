package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.TOMAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is outvoted has time to say why before the decision is public. */
class DissentTest {
  private static final String TEXT = "I would have gone further than my colleagues.";

  private static ReviewCourse outvoted(int many) {
    var course = ReviewCourse.voting();
    var members = course.sitting();
    for (int i = 0; i < members.size(); i++) {
      course.vote(members.get(i), i < many ? Choice.NO : Choice.YES);
    }
    return course.close();
  }

  private static void publish(ReviewCourse course) {
    course.review.publish("The period is to be shortened.", TOMAS, course.now);
  }

  @Test
  void nothingIsPublishedBeforeEachWhoVotedNoHasWrittenOrWaived() {
    var course = outvoted(2);
    var dissenters = course.sitting().subList(0, 2);
    course.after(Duration.ofSeconds(1));
    assertThrows(DissentAwaited.class, () -> publish(course));
    course.review.addOpinion(true, TEXT, dissenters.get(0), course.now);
    assertThrows(DissentAwaited.class, () -> publish(course));
    course.review.waiveOpinion(dissenters.get(1), course.now);
    publish(course);
    assertEquals(ReviewState.PUBLISHED, course.review.state());
  }

  @Test
  void theirTimeEndsOnTheDayThatIsKeptWithTheVote() {
    var course = outvoted(1);
    var last = course.review.deliberation().opinionsBy().orElseThrow();
    assertEquals(Roster.day(course.now).plusDays(7), last);
    course.after(Duration.ofDays(7));
    assertThrows(DissentAwaited.class, () -> publish(course));
    course.after(Duration.ofDays(1));
    publish(course);
  }

  @Test
  void nobodyWaitsWhereNobodyVotedNo() {
    var course = ReviewCourse.decided();
    publish(course);
    assertEquals(ReviewState.PUBLISHED, course.review.state());
  }

  @Test
  void whoWaivesWritesNothingAnyMoreAndOnlyWhoVotedYesOrNoWaives() {
    var course = ReviewCourse.voting();
    var members = course.sitting();
    course.vote(members.get(0), Choice.NO).vote(members.get(1), Choice.ABSTAIN);
    members.subList(2, members.size()).forEach(member -> course.vote(member, Choice.YES));
    course.close();
    course.review.waiveOpinion(members.get(0), course.now);
    for (var member : List.of(members.get(0), members.get(1))) {
      assertThrows(OpinionOfTheVote.class, () -> course.review.waiveOpinion(member, course.now));
    }
    assertThrows(
        OpinionOfTheVote.class,
        () -> course.review.addOpinion(true, TEXT, members.get(0), course.now));
  }

  @Test
  void managementKnowsItsDayFromThePublicationOn() {
    var course = ReviewCourse.published();
    var day = Roster.day(course.now).plusDays(60);
    assertEquals(day, course.review.followUp().responseDueOn().orElseThrow());
    assertEquals(day, ReviewRow.of(course.review).dueOn().orElseThrow());
    course.after(Duration.ofDays(30));
    course.review.askResponse(TOMAS, course.now);
    assertEquals(day, course.review.followUp().responseDueOn().orElseThrow());
  }
}
