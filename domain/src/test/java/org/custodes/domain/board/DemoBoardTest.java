package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.practice.DemoCatalogueShelf;
import org.junit.jupiter.api.RepeatedTest;

class DemoBoardTest {
  private final FakeReviews reviews = new FakeReviews();
  private final FakeRosters rosters = new FakeRosters();

  /** Panels are drawn anew at each start, so it has to work out whoever is drawn. */
  @RepeatedTest(10)
  void tellsTwelveReviewsFromAPetitionToAFollowUp() {
    var main = new BoardTransaction(reviews, rosters, leaf -> {}, new SecureRandom());
    var desk =
        new ReviewDesk(
            reviews,
            rosters,
            DemoCatalogueShelf.furnished(),
            main,
            new RecognisedTraces(),
            Clock.fixed(Boards.NOON, ZoneOffset.UTC),
            new SecureRandom());
    new DemoBoard(() -> true, rosters, main, desk, DemoBoardTest::tag).furnish();
    assertEquals(7, desk.roster().seats().size());
    var rows = reviews.newest(EnumSet.allOf(ReviewState.class), Optional.empty(), 50);
    assertEquals(12, rows.size());
    assertTrue(
        rows.stream()
            .map(ReviewRow::state)
            .collect(Collectors.toSet())
            .containsAll(
                List.of(
                    ReviewState.PROPOSED,
                    ReviewState.SCOPED,
                    ReviewState.PANEL_ASSIGNED,
                    ReviewState.DECLARATIONS,
                    ReviewState.EVIDENCE,
                    ReviewState.FINDINGS,
                    ReviewState.DELIBERATION,
                    ReviewState.VOTING,
                    ReviewState.RESPONSE_DUE,
                    ReviewState.FOLLOW_UP,
                    ReviewState.DECLINED)));
  }

  private static StaffTag tag(String sub) {
    return new StaffTag(sub.replace("-", "").repeat(2));
  }
}
