package org.custodes.web.api.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, 3, now::get);

  @Test
  void letsABurstPassAndThenSaysHowLongToWait() {
    assertEquals(0, limit.take("anna"));
    assertEquals(0, limit.take("anna"));
    assertEquals(0, limit.take("anna"));
    assertEquals(1, limit.take("anna"));
  }

  @Test
  void fillsUpWithTime() {
    for (int i = 0; i < 3; i++) {
      limit.take("anna");
    }
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
    assertEquals(0, limit.take("anna"));
    assertEquals(1, limit.take("anna"));
  }

  @Test
  void countsEachCallerAlone() {
    for (int i = 0; i < 4; i++) {
      limit.take("anna");
    }
    assertEquals(0, limit.take("ben"));
  }
}
