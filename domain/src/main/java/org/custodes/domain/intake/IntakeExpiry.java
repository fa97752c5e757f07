package org.custodes.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.Keyring;

/** Drops answers after their day, the keys they lay under after two, and old counts. */
@ApplicationScoped
class IntakeExpiry implements ExpiryStep {
  @Inject private IdempotencyRows rows;
  @Inject private Keyring keyring;
  @Inject private OutcomeDays outcomes;

  protected IntakeExpiry() {}

  @Override
  public String place() {
    return "idempotency keys and counts";
  }

  @Override
  public long expire(LocalDate today) {
    // yesterday's answers still count: a day has not passed since all of them
    var yesterday = today.minusDays(1);
    long rowsGone = rows.deleteBefore(yesterday);
    keyring.destroyDayKeysBefore(yesterday);
    return rowsGone + outcomes.dropOld();
  }
}
