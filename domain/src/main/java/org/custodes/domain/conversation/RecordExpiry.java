package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.custodes.domain.lifecycle.ExpiryStep;

/** Purges what has expired, and the months that it leaves empty. */
@ApplicationScoped
class RecordExpiry implements ExpiryStep {
  @Inject private Purge purge;
  @Inject private Records records;

  protected RecordExpiry() {}

  @Override
  public String place() {
    return "conversations";
  }

  @Override
  public long expire(LocalDate today) {
    records.ensurePartitions();
    long gone = purge.run();
    records.dropEmptyPartitions();
    return gone;
  }
}
