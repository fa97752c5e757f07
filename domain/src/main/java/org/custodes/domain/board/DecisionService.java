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
   * A published decision.
   *
   * @throws UnknownReview if there is no such review, or nothing of it is published
   */
  @PermitAll
  public ReviewSeen open(ReviewId id) {
    return desk.published(id);
  }
}
