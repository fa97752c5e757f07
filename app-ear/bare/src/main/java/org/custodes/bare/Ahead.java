package org.custodes.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock of this process, ahead of the machine's: leases of the dead run out, and pauses between
 * attempts are over, without anybody waiting for it.
 */
@ApplicationScoped
class Ahead {
  private final AtomicLong seconds = new AtomicLong();

  protected Ahead() {}

  @Inject
  Ahead(Settings settings) {
    seconds.set(settings.ahead());
  }

  /** Jumps to a moment, so that nobody waits for it. */
  void reach(Instant due) {
    seconds.addAndGet(Math.max(0, Duration.between(clock().instant(), due).toSeconds() + 1));
  }

  /** In seconds. */
  long now() {
    return seconds.get();
  }

  @Produces
  Clock clock() {
    return new Shifted(seconds);
  }

  @Produces
  SecureRandom random() {
    return new SecureRandom();
  }

  private static final class Shifted extends Clock {
    private final AtomicLong seconds;

    private Shifted(AtomicLong seconds) {
      this.seconds = seconds;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the house has one zone");
    }

    @Override
    public Instant instant() {
      return Instant.now().plusSeconds(seconds.get());
    }
  }
}
