package org.custodes.domain.deadline;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Door: the arithmetic of the law, for anyone to check. It is told of no person and keeps nothing.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LegalClockService {
  @Inject private LegalClocks clocks;
  @Inject private OfficeCalendars calendars;

  /**
   * The dates of a request and why they are these.
   *
   * @param office whose holidays count; empty for the office of this house
   * @throws LawNotInForce when the law had no clock on the day of receipt
   * @throws MatterNotInLaw when the law never had a clock for that
   * @throws UnknownOffice when no holidays are known for the office
   * @throws ExtensionNotInLaw when there is an extension and the law knows none
   * @throws ExtensionNoticeTooLate when the notice of an extension went out after the first term
   */
  @PermitAll
  public Deadline deadline(Regime regime, Matter matter, Course course, Optional<String> office) {
    var calendar =
        office.isEmpty()
            ? calendars.own()
            : calendars.of(office.get()).orElseThrow(UnknownOffice::new);
    return Reckoning.of(
        clocks.inForce(regime, matter, course.receivedOn()), matter, calendar, course);
  }
}
