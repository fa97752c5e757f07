package org.custodes.launch.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bounded waiting. */
public final class Patience {

  private static final Duration STEP = Duration.ofMillis(100);

  private Patience() {}

  /** Asks again and again; true as soon as the answer is yes, false when the time is over. */
  public static boolean until(Duration limit, BooleanSupplier question) {
    return until(limit, STEP, question);
  }

  /** The same, for who measures how long it takes: asks at this distance. */
  public static boolean until(Duration limit, Duration step, BooleanSupplier question) {
    var end = System.nanoTime() + limit.toNanos();
    while (!question.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      pause(step.toMillis());
    }
    return true;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
