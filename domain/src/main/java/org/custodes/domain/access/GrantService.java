package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
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
