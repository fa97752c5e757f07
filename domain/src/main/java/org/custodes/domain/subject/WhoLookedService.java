package org.custodes.domain.subject;

import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Looked;

/** Door: who looked at what is kept of the caller, as what, for what and on which day. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhoLookedService {
  @Inject private Caller caller;
  @Inject private People people;
  @Inject private WhoLooked looked;

  /** What others read of the caller's records that are still kept, newest day first. */
  @RolesAllowed(SUBJECT)
  public List<Looked> atMine() {
    return people.find(caller.actor().sub()).map(looked::atRecordsOf).orElse(List.of());
  }

  /** What was done on the caller's behalf, newest day first. */
  @RolesAllowed(SUBJECT)
  public Map<LocalDate, Map<AccessKind, Integer>> onMyBehalf() {
    return people.find(caller.actor().sub()).map(looked::onBehalfOf).orElse(Map.of());
  }
}
