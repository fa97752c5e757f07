package org.custodes.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Job job = new Job(new UUID(0, 1), "release.build", new UUID(0, 2), NOON);

  @Test
  void waitsLongerAfterEachFailureAndIsGivenUpAfterTheFifth() {
    var pauses = new int[] {1, 4, 16, 64};
    for (int minutes : pauses) {
      job.claim("node", NOON.plusSeconds(600));
      job.failed("vault-out-of-reach", NOON);
      assertEquals(NOON.plusSeconds(60L * minutes), job.runAt());
      assertFalse(job.isGivenUp());
    }
    job.claim("node", NOON.plusSeconds(600));
    job.failed("vault-out-of-reach", NOON);
    assertTrue(job.isGivenUp());
  }

  @Test
  void forgetsWhatItWasAboutWhenItEnds() {
    job.claim("node", NOON.plusSeconds(600));
    job.done(NOON);
    assertEquals(Optional.empty(), job.ref());
    assertFalse(job.isHeldBy("node"));
  }

  @Test
  void isHeldByTheLastClaimantOnly() {
    job.claim("first", NOON);
    job.claim("second", NOON.plusSeconds(600));
    assertFalse(job.isHeldBy("first"));
    assertTrue(job.isHeldBy("second"));
  }

  @Test
  void aRenewedLeaseLastsLonger() {
    job.claim("node", NOON);
    job.renew(NOON.plusSeconds(45));
    assertTrue(job.isHeldBy("node"));
    assertEquals(NOON.plusSeconds(45), job.leaseUntil());
  }
}
