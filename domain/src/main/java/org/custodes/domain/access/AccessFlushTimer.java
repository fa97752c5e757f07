package org.custodes.domain.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes every hour what was counted of accesses. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessFlushTimer {
  @Inject private AccessNotes notes;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "13", persistent = false)
  public void writeWhatWasCounted() {
    notes.flush();
  }
}
