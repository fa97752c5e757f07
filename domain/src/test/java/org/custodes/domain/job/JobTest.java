package org.custodes.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When work that failed is tried again. */
class JobTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void isTriedAgainTwiceInTheFirstMinuteAndForOverHalfADayAndIsThenGivenUp() {
    var request = new UUID(1, 1);
    var job = new Job(new UUID(2, 2), "privacyrequest.execution", request, NOON);
    var pauses = new ArrayList<Duration>();
    var now = NOON;
    while (job.ref().isPresent()) {
      job.failed("vault-out-of-reach", now);
      pauses.add(Duration.between(now, job.runAt()));
      now = job.runAt();
    }
    assertEquals(Duration.ofSeconds(5), pauses.get(0));
    assertEquals(Duration.ofSeconds(30), pauses.get(1));
    assertEquals(Job.MOST_ATTEMPTS, pauses.size());
    assertEquals(Duration.ZERO, pauses.getLast(), "given up at once");
    assertTrue(Duration.between(NOON, now).compareTo(Duration.ofHours(12)) > 0);
    assertEquals(Optional.empty(), job.ref());
  }
}
