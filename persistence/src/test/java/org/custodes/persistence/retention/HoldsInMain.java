package org.custodes.persistence.retention;

import org.custodes.domain.retention.LegalHolds;
import org.custodes.persistence.platform.InMain;

/** Files of holds on the real main cluster, for tests of what is built on them. */
public final class HoldsInMain {
  private HoldsInMain() {}

  public static LegalHolds open() {
    return InMain.eachCall(LegalHolds.class, LegalHoldsOnPostgres::new);
  }
}
