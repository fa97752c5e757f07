package org.custodes.domain.intake;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes every minute what was counted at the gate. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutcomeTimer {
  @Inject private OutcomeCounts counts;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void writeWhatWasCounted() {
    counts.flush();
  }
}
