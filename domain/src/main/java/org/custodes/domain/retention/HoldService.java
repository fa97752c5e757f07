package org.custodes.domain.retention;

import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUBJECT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.subject.HoldScope;

/**
 * Door: legal holds. One person proposes, two others approve, nobody decides on their own case, and
 * whom a hold concerns sees that it exists. Staff name a hold by its number; what it keeps they do
 * not see here.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldService {
  /** As many as a page lists. */
  public static final int MOST_LISTED = 50;

  @Inject private Caller caller;
  @Inject private Holds holds;
  @Inject private Clock clock;

  /**
   * Proposes that records of one person be kept beyond their time. Nothing is held yet.
   *
   * @param subject the person's {@code sub}
   * @param authority who ordered it and under which reference, 1 to 500 printable characters; the
   *     person reads it
   * @param endsOn the last day, today to twelve months from today
   * @throws org.custodes.domain.kernel.MalformedSub if the text cannot name a person
   * @throws org.custodes.domain.access.OwnCase if it concerns the caller
   * @throws org.custodes.domain.subject.UnknownPerson if nothing is known of the person
   * @throws AuthorityOutOfRange if the authority is not named, or at too great length
   * @throws HoldEndOutOfRange if the end lies in the past or beyond a year
   * @throws HoldScopeOutOfRange if no record, too many, or one that is not kept of this person is
   *     listed
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public HoldStanding propose(String subject, HoldScope scope, String authority, LocalDate endsOn) {
    var officer = caller.actor();
    var id = holds.propose(officer, Sub.of(subject), scope, authority, endsOn);
    return standing(holds.read(id));
  }

  /**
   * How a hold stands.
   *
   * @throws UnknownHold if there is no such hold, or its file is over
   */
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  public HoldStanding standing(HoldId id) {
    return standing(holds.read(id));
  }

  /**
   * All holds and what the caller may do with each, those first that were proposed last.
   *
   * @param before only what was proposed before this one
   * @return at most {@value #MOST_LISTED}
   */
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  public HoldPage list(Optional<HoldId> before) {
    return holds.newest(caller.actor(), before, MOST_LISTED);
  }

  /**
   * Approves a proposal. With the second approval the hold is in force when this returns: its
   * records outlive their day, a withdrawal and a deletion until the hold ends.
   *
   * @throws UnknownHold if there is no such hold
   * @throws HoldMovedOn if it is in force already, its day is over, or somebody acted at the same
   *     moment
   * @throws org.custodes.domain.access.ProposedYourself if the caller proposed it
   * @throws org.custodes.domain.access.ApprovedAlready if the caller approved it before
   * @throws org.custodes.domain.access.OwnCase if it concerns the caller
   * @throws org.custodes.domain.subject.TooManyHolds if the person's state has no room for another
   * @throws org.custodes.domain.subject.PersonInDoubt if the person must confirm their choices
   *     after a restore first
   */
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  public HoldStanding approve(HoldId id) {
    return standing(holds.approve(caller.actor(), id));
  }

  /**
   * Proposes that a hold in force end before its day.
   *
   * @throws UnknownHold if there is no such hold
   * @throws HoldMovedOn if it is not in force, or its end is proposed already
   * @throws org.custodes.domain.access.OwnCase if it concerns the caller
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public HoldStanding proposeRelease(HoldId id) {
    return standing(holds.proposeRelease(caller.actor(), id));
  }

  /**
   * Approves that a hold end early. With the second approval it has ended when this returns; what
   * was due goes with the next sweep after today.
   *
   * @throws UnknownHold if there is no such hold
   * @throws HoldMovedOn if it is not in force, nobody proposed its end, or somebody acted at the
   *     same moment
   * @throws org.custodes.domain.access.ProposedYourself if the caller proposed its end
   * @throws org.custodes.domain.access.ApprovedAlready if the caller approved that before
   * @throws org.custodes.domain.access.OwnCase if it concerns the caller
   * @throws org.custodes.domain.subject.PersonInDoubt if the person must confirm their choices
   *     after a restore first
   */
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  public HoldStanding approveRelease(HoldId id) {
    return standing(holds.approveRelease(caller.actor(), id));
  }

  /** The holds in force on the caller's own records, in the order of their proposal. */
  @RolesAllowed(SUBJECT)
  public List<HoldNotice> mine() {
    return holds.on(caller.actor().sub()).stream().map(HoldNotice::of).toList();
  }

  private HoldStanding standing(LegalHold hold) {
    return HoldStanding.of(hold, LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }
}
