package org.custodes.domain.board;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Staff;

/**
 * Door: reviews of data practices. A role opens the door; what somebody sees and may do behind it
 * is their seat's and their part in the review, and is asked anew at each call.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewService {
  /** As many as a page lists. */
  public static final int MOST_LISTED = 100;

  @Inject private Caller caller;
  @Inject private Staff staff;
  @Inject private ReviewDesk desk;
  @Inject private BoardInbox inbox;

  /**
   * Reviews in these states, those proposed last first. Everybody of the board sees the same list,
   * recused or not.
   *
   * @param before only what was proposed before this one
   * @param limit at most {@value #MOST_LISTED}
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public List<ReviewRow> list(Set<ReviewState> states, Optional<ReviewId> before, int limit) {
    return desk.newest(states, before, Math.min(limit, MOST_LISTED));
  }

  /** What waits for the caller, what is due first in front; of the {@value #MOST_LISTED} newest. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public List<BoardTask> tasks() {
    return inbox.tasks(me(), desk.now());
  }

  /** Open reviews whose clock runs, the one that ends first in front; the same for everybody. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public List<ReviewRow> clocks() {
    return inbox.clocks();
  }

  /**
   * A review as the caller may see it.
   *
   * @throws UnknownReview if there is no such review
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public ReviewSeen open(ReviewId id) {
    return desk.see(id, me());
  }

  /**
   * What only the panel reads.
   *
   * @throws UnknownReview if there is no such review
   * @throws NotYoursToDo if the caller does not sit on its panel
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public ReviewSeen.Deliberation deliberation(ReviewId id) {
    return desk.see(id, me()).deliberation().orElseThrow(NotYoursToDo::new);
  }

  /**
   * Proposes a review.
   *
   * @throws NotYoursToDo if the caller holds no seat and is neither secretary nor officer
   * @throws BoardTextOutOfRange if a text is missing or too long, or a practice is not known
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY})
  public ReviewSeen propose(
      Origin origin, String title, String question, List<PracticeRef> practices) {
    var me = me();
    return desk.see(desk.propose(origin, title, question, practices, me, desk.now()), me);
  }

  /**
   * Does a step in a review.
   *
   * @throws UnknownReview if there is no such review
   * @throws NotYoursToDo if the step is not the caller's
   * @throws StepNotAllowed if the review's table does not know it from where it stands
   * @throws ReviewMovedOn if somebody acted at the same moment
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY})
  public ReviewSeen act(ReviewId id, StepInput input) {
    var me = me();
    desk.act(id, input, me, desk.now());
    return desk.see(id, me);
  }

  private Acting me() {
    var actor = caller.actor();
    return new Acting(staff.tag(actor.sub()), actor.roles());
  }
}
