package org.custodes.domain.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon until a test lets days pass. */
public final class MovingDay extends Clock {
  private LocalDate today;

  public MovingDay(LocalDate today) {
    this.today = today;
  }

  public LocalDate today() {
    return today;
  }

  public void pass(int days) {
    today = today.plusDays(days);
  }

  @Override
  public Instant instant() {
    return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the house has one zone");
  }
}
