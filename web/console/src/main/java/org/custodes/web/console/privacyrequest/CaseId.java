package org.custodes.web.console.privacyrequest;

import java.util.UUID;
import org.custodes.domain.privacyrequest.RequestId;

/** The id of a case as an address or a form brings it. */
final class CaseId {
  private static final UUID NOBODYS = new UUID(0, 0);

  private CaseId() {}

  /** What is no id is nobody's, so that the door asks for the role first, as for any other. */
  static RequestId of(String text) {
    try {
      return new RequestId(text == null ? NOBODYS : UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return new RequestId(NOBODYS);
    }
  }
}
