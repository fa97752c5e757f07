package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExpiryStep;

/**
 * Forgets whom a hold concerned: with the erasure, which waits for holds in force. The file itself,
 * which then names nobody, goes twelve months after its hold's end.
 */
@ApplicationScoped
class HoldErasure implements ErasureStep, ExpiryStep {
  @Inject private LegalHolds holds;

  protected HoldErasure() {}

  @Override
  public String place() {
    return "legal holds";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.legal_hold");
  }

  @Override
  public void erase(SubjectId subject) {
    holds.detach(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return holds.count(subject);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long expire(LocalDate today) {
    return holds.deleteEndedBefore(today.minusMonths(LegalHold.MONTHS_KEPT_AFTER_ITS_END));
  }
}
