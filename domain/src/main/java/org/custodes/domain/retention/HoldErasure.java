package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;

/**
 * Forgets whom a hold concerned: with the erasure, once no hold keeps anything any more. Until then
 * what a hold keeps must be found again, should it end before its day. The file itself, which then
 * names nobody, goes twelve months after its hold's end.
 */
@ApplicationScoped
class HoldErasure implements ErasureStep, ExpiryStep {
  private LegalHolds holds;
  private HoldTransaction main;
  private Lockers lockers;
  private Keyring keyring;
  private Clock clock;

  protected HoldErasure() {}

  @Inject
  HoldErasure(
      LegalHolds holds, HoldTransaction main, Lockers lockers, Keyring keyring, Clock clock) {
    this.holds = holds;
    this.main = main;
    this.lockers = lockers;
    this.keyring = keyring;
    this.clock = clock;
  }

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
    if (!isAnythingHeld(subject)) {
      holds.detach(subject);
    }
  }

  private boolean isAnythingHeld(SubjectId subject) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return lockers
        .remains(keyring.tag(subject))
        .heldUntil()
        .filter(until -> !until.isBefore(today))
        .isPresent();
  }

  @Override
  public long remaining(SubjectId subject) {
    return holds.count(subject);
  }

  @Override
  public long expire(LocalDate today) {
    return main.deleteEndedBefore(today.minusMonths(LegalHold.MONTHS_KEPT_AFTER_ITS_END));
  }
}
