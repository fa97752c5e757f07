package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.BOARD_MEMBER;
import static org.custodes.domain.kernel.Role.BOARD_SECRETARY;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;
import static org.custodes.domain.kernel.Role.TRAINER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Door: leave to read de-identified conversations. A trainer asks, a privacy officer and a support
 * lead approve, and it ends by itself. Amendments are new grants.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrantService {
  /** As many as a page lists. */
  public static final int MOST_LISTED = 100;

  @Inject private Caller caller;
  @Inject private Grants grants;

  /**
   * Asks for a grant. It opens nothing yet.
   *
   * @param terms checked where they are made
   * @throws TooManyGrants if so many of the caller's wait, or were asked for today
   * @throws DutyExcluded if the caller serves people or runs the machines
   */
  @RolesAllowed(TRAINER)
  public GrantSeen ask(GrantTerms terms) {
    var actor = caller.actor();
    return grants.see(actor, grants.ask(actor, terms));
  }

  /**
   * Opens conversations at once, for an hour, in an emergency. Officers and the board are alarmed,
   * each reading is noted as any other, and somebody else has to review it.
   *
   * @param reason what has happened and what has to be read, for those who review it
   * @throws GrantPurposeOutOfRange if the records were kept for anything else than training
   * @throws GrantReasonOutOfRange if the reason is not said, or at too great length
   * @throws ReviewOutstanding if an earlier one, of any officer, waits for its review
   * @throws DutyExcluded if the caller serves people or runs the machines
   */
  @RolesAllowed(PRIVACY_OFFICER)
  public GrantSeen breakGlass(RecordPurpose purpose, String reason) {
    var actor = caller.actor();
    return grants.see(actor, grants.breakGlass(actor, BreakGlass.terms(purpose, reason)));
  }

  /** The emergency that is open or waits for its review, if there is one. */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_MEMBER, BOARD_CHAIR, BOARD_SECRETARY, AUDITOR})
  public Optional<GrantSeen> alarm() {
    return grants.alarm(caller.actor());
  }

  /**
   * Reviews an emergency when it has ended; the next one can be opened after that.
   *
   * @param finding whether it was needed and what follows, 20 to 1,000 printable characters
   * @throws UnknownGrant if there is no such grant
   * @throws ProposedYourself if the caller opened it; if its file is lost, any officer may have
   * @throws SeatMissing if the caller has the role of the board's chair and not the seat
   * @throws NotToBeReviewed if it runs, was reviewed, or was approved before it ran
   * @throws GrantReasonOutOfRange if the finding is not said, or at too great length
   */
  @RolesAllowed({PRIVACY_OFFICER, BOARD_CHAIR})
  public GrantSeen review(GrantId id, String finding) {
    return grants.review(caller.actor(), id, finding);
  }

  /**
   * How a grant stands: to a trainer their own, to those who approve and to an auditor every one.
   *
   * @throws UnknownGrant if there is no such grant for the caller
   */
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD, AUDITOR})
  public GrantSeen see(GrantId id) {
    return grants.see(caller.actor(), id);
  }

  /**
   * The grants that the caller may see, those first that were asked for last.
   *
   * @param before only what was asked for before this one
   * @return at most {@value #MOST_LISTED}; a trainer's own among so many
   */
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD, AUDITOR})
  public GrantPage list(Optional<GrantId> before) {
    return grants.newest(caller.actor(), before, MOST_LISTED);
  }

  /**
   * Approves a grant as it stands. With the second approval it runs when this returns.
   *
   * @throws UnknownGrant if there is no such grant
   * @throws GrantMovedOn if it does not wait for approval, or somebody acted at the same moment
   * @throws ProposedYourself if the caller asked for it
   * @throws ApprovedAlready if the caller approved it before
   * @throws GrantKindApprovedAlready if the caller's role has approved it
   */
  @RolesAllowed({PRIVACY_OFFICER, SUPPORT_LEAD})
  public GrantSeen approve(GrantId id) {
    var actor = caller.actor();
    grants.approve(actor, id);
    return grants.see(actor, id);
  }

  /**
   * Under which grants a text was read: for a page that turns up where it should not be.
   *
   * @param text as it was found; other line breaks and lost ends do not matter
   * @return empty where the text carries no mark of a grant whose file is still there
   */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public List<GrantSeen> byText(String text) {
    return grants.markedIn(caller.actor(), text);
  }

  /**
   * Ends a grant at once: refuses one that waits, takes back one that runs. Whoever asked for it
   * gives it back in the same way.
   *
   * @throws UnknownGrant if there is no such grant for the caller
   * @throws GrantMovedOn if it has ended, or somebody acted at the same moment
   */
  @RolesAllowed({TRAINER, PRIVACY_OFFICER, SUPPORT_LEAD})
  public GrantSeen end(GrantId id) {
    var actor = caller.actor();
    grants.end(actor, id);
    return grants.see(actor, id);
  }
}
