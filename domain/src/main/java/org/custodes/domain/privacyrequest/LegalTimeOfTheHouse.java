package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.LegalClockService;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Regime;

/** The law as the house's own office counts it. */
@ApplicationScoped
class LegalTimeOfTheHouse implements LegalTime {
  @Inject private LegalClockService law;
  @Inject private Clock clock;

  protected LegalTimeOfTheHouse() {}

  @Override
  public Deadline deadline(Regime regime, Matter matter, Course course) {
    return law.deadline(regime, matter, course, Optional.empty());
  }

  @Override
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
