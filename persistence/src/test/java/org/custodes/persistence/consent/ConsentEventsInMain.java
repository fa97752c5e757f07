package org.custodes.persistence.consent;

import org.custodes.domain.consent.ConsentEvents;
import org.custodes.persistence.platform.InMain;

/** Consent events of the real main cluster, for tests of what is built on them. */
public final class ConsentEventsInMain {
  private ConsentEventsInMain() {}

  public static ConsentEvents open() {
    return InMain.eachCall(ConsentEvents.class, ConsentEventsOnPostgres::new);
  }
}
