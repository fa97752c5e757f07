package org.custodes.persistence.access;

import org.custodes.domain.access.AccessDays;
import org.custodes.persistence.platform.InMain;

/** Days of access of the real main cluster, for tests of what is built on them. */
public final class AccessDaysInMain {
  private AccessDaysInMain() {}

  public static AccessDays open() {
    return InMain.eachCall(AccessDays.class, AccessDaysOnPostgres::new);
  }
}
