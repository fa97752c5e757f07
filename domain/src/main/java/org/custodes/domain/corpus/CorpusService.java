package org.custodes.domain.corpus;

import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.TRAINER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.Reading;

/**
 * Door: de-identified conversations for those who train the model, under a grant of their own, and
 * for a privacy officer under one that they opened in an emergency.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorpusService {
  @Inject private Caller caller;
  @Inject private Reading reading;
  @Inject private CorpusReader reader;

  /**
   * How a grant of the caller's own stands; nothing is read.
   *
   * @throws org.custodes.domain.access.UnknownGrant if the caller asked for no such grant
   */
  @RolesAllowed({TRAINER, PRIVACY_OFFICER})
  public GrantSeen standing(GrantId grant) {
    return reading.standing(caller.actor(), grant);
  }

  /**
   * Reads the next page. Each conversation on it is noted, for its owner to see, and the page is a
   * leaf of the ledger, before this returns; it is not shown again.
   *
   * @param limit 1 to {@value PageSizeOutOfRange#MOST}
   * @throws org.custodes.domain.access.UnknownGrant if the caller asked for no such grant
   * @throws org.custodes.domain.access.GrantNotRunning if it waits for approval or has ended, also
   *     while the page was read
   * @throws org.custodes.domain.access.GrantMovedOn if another page of the grant was faster
   * @throws org.custodes.domain.access.EntriesOutOfReach if it cannot be noted now; nothing was
   *     shown, and the same page can be asked for again
   * @throws PageSizeOutOfRange if a page has not so many
   * @throws ReadingTooFast if the last page was shown a moment ago
   */
  @RolesAllowed({TRAINER, PRIVACY_OFFICER})
  public CorpusPage next(GrantId grant, int limit) {
    return reader.next(caller.actor(), grant, PageSizeOutOfRange.require(limit));
  }
}
