package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Door: what was refused, to whom, by which rule and how often. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DenialService {
  /** As many as a page lists. */
  public static final int MOST_LISTED = 100;

  /** Names of the house's own doors, pages and resources; anything else is not repeated. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9/._-]{1,60}");

  @Inject private Caller caller;
  @Inject private Denials denials;

  /**
   * Says that the container kept the caller from a door because of their roles; the web shells call
   * it, which alone learn of that. Writes nothing before the minute is over.
   *
   * @param door its name, or that of the page or resource that led to it
   */
  @PermitAll
  public void refusedByRole(String door) {
    boolean known = door != null && NAME.matcher(door).matches();
    denials.countByRole(caller.actor(), known ? door : Denial.OTHERS);
  }

  /**
   * The entries, the latest first; those of the running minute are not among them.
   *
   * @param before only what was written before this one
   * @return at most {@value #MOST_LISTED}
   */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public List<DenialSeen> list(Optional<DenialId> before) {
    return denials.newest(before, MOST_LISTED);
  }
}
