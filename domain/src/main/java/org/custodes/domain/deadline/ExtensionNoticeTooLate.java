package org.custodes.domain.deadline;

import java.time.LocalDate;
import org.custodes.domain.kernel.Refusal;

/**
 * More time is taken while there is time: the person is told before the first term ends (GDPR Art.
 * 12(3); Cal. Civ. Code § 1798.130(a)(2)).
 */
public final class ExtensionNoticeTooLate extends Refusal {
  private static final long serialVersionUID = 1L;

  ExtensionNoticeTooLate(LocalDate lastDay) {
    super(
        Kind.UNPROCESSABLE,
        "extension-notice-too-late",
        "An extension counts only if its notice goes out before the first term ends, that is by "
            + lastDay
            + ".",
        "noticeOn");
  }
}
