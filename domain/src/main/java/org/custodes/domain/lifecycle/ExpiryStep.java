package org.custodes.domain.lifecycle;

import java.time.LocalDate;

/**
 * Port: what one feature drops because its time is over. Called every hour, after the keys of
 * expired records are shredded; idempotent, and resumable after a crash.
 */
public interface ExpiryStep {
  /** The place in plain words. */
  String place();

  /**
   * @return how many things were dropped
   */
  long expire(LocalDate today);
}
