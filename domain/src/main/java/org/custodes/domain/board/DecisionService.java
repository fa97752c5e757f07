package org.custodes.domain.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Door, open to everybody: what the board has published. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionService {
  private static final Set<ReviewState> PUBLIC =
      EnumSet.of(
          ReviewState.PUBLISHED,
          ReviewState.RESPONSE_DUE,
          ReviewState.FOLLOW_UP,
          ReviewState.CLOSED);

  private static final int MOST_LISTED = 100;

  /** Decisions of which all recommendations are shown at once. */
  public static final int MOST_TRACKED = 26;

  /** How far the recommendations of a decision are. */
  public enum Course {
    ALL,
    /** Management has not answered each of them. */
    AWAITED,
    /** The board follows them up. */
    FOLLOWED,
    CLOSED;

    private Set<ReviewState> states() {
      return switch (this) {
        case ALL -> PUBLIC;
        case AWAITED -> EnumSet.of(ReviewState.PUBLISHED, ReviewState.RESPONSE_DUE);
        case FOLLOWED -> EnumSet.of(ReviewState.FOLLOW_UP);
        case CLOSED -> EnumSet.of(ReviewState.CLOSED);
      };
    }
  }

  @Inject private ReviewDesk desk;

  /**
   * Published decisions, those proposed last first.
   *
   * @param before only what was proposed before this one
   */
  @PermitAll
  public List<ReviewRow> list(Optional<ReviewId> before, int limit) {
    return desk.newest(PUBLIC, before, Math.min(limit, MOST_LISTED));
  }

  /**
   * What becomes of the recommendations of published decisions, those proposed last first.
   *
   * @param course how far they are
   * @param before only of what was proposed before this one
   * @param limit decisions, at most {@value #MOST_TRACKED}
   */
  @PermitAll
  public List<ReviewSeen> track(Course course, Optional<ReviewId> before, int limit) {
    return desk.published(desk.newest(course.states(), before, Math.min(limit, MOST_TRACKED)));
  }

  /**
   * A published decision.
   *
   * @throws UnknownReview if there is no such review, or nothing of it is published
   */
  @PermitAll
  public ReviewSeen open(ReviewId id) {
    return desk.published(id);
  }
}
