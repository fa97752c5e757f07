package org.custodes.domain.privacyrequest;

import java.time.Instant;
import org.custodes.domain.deadline.Extension;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.kernel.Sub;

/** More time, as an agent took it; its notice to the person goes out at the same moment. */
record TakenExtension(ExtensionReason reason, Instant noticeAt, Sub by) {
  Extension counted(LegalTime time) {
    return new Extension(reason, time.day(noticeAt));
  }

  @Override
  public String toString() {
    return "[extension]";
  }
}
