package org.custodes.web.api.shell;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens per caller, in memory only: a counter in the database would write who called
 * when.
 */
final class RateLimit {
  private static final double NANOS = 1e9;
  private static final int MANY_CALLERS = 10_000;

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanoTime;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimit(int perSecond, int burst, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoTime = nanoTime;
  }

  /** Takes a token; 0 when there was one, otherwise the seconds until there is. */
  long take(String caller) {
    long now = nanoTime.getAsLong();
    if (buckets.size() > MANY_CALLERS) {
      // A bucket that has filled up again says nothing that a new one would not.
      buckets.values().removeIf(bucket -> refilled(bucket, now) >= burst);
    }
    var after =
        buckets.compute(
            caller,
            (name, bucket) -> {
              double tokens = bucket == null ? burst : refilled(bucket, now);
              return new Bucket(tokens >= 1 ? tokens - 1 : tokens, now, tokens >= 1);
            });
    return after.passed() ? 0 : (long) Math.ceil((1 - after.tokens()) / perSecond);
  }

  private double refilled(Bucket bucket, long now) {
    return Math.min(burst, bucket.tokens() + (now - bucket.at()) / NANOS * perSecond);
  }

  private record Bucket(double tokens, long at, boolean passed) {}
}
