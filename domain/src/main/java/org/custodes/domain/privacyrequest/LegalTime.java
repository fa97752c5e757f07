package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.time.LocalDate;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Regime;

/** What a request asks of the law's time. */
interface LegalTime {
  /**
   * @throws org.custodes.domain.deadline.ExtensionNotInLaw if there is an extension and the law
   *     knows none
   * @throws org.custodes.domain.deadline.ExtensionNoticeTooLate if its notice comes after the first
   *     term
   */
  Deadline deadline(Regime regime, Matter matter, Course course);

  /** The calendar day at the office. */
  LocalDate day(Instant at);
}
