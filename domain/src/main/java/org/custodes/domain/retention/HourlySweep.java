package org.custodes.domain.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Runs the retention sweep every hour. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HourlySweep {
  @Inject private Sweep sweep;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void sweepWhatIsDue() {
    sweep.run();
  }
}
