package org.custodes.domain.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes what was refused in the minutes that are over. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DenialTimer {
  @Inject private Denials denials;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "3", persistent = false)
  public void writeWhatIsOver() {
    denials.flush();
  }
}
