package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;

/**
 * One thing that happened to a request.
 *
 * @param role who did it: a realm role, or {@value #SYSTEM}
 * @param by the member of staff; empty for the person and for the house itself
 * @param what a transition's name, {@value #RECEIVED} or {@value #REFUSAL_PROPOSED}
 */
record Event(Instant at, String role, Optional<Sub> by, String what) {
  static final String SYSTEM = "system";
  static final String RECEIVED = "RECEIVED";
  static final String REFUSAL_PROPOSED = "REFUSAL_PROPOSED";

  @Override
  public String toString() {
    return "[" + what + "]";
  }
}
