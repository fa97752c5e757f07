package org.custodes.launch.proof;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.custodes.launch.process.Patience;

/** When, by chance, somebody is killed; and waiting for those who were at work then. */
record Moment(double seconds) {

  /** Somewhere between two points of time, both in seconds from now. */
  static Moment between(double first, double last, RandomGenerator chance) {
    return new Moment(first + chance.nextDouble() * (last - first));
  }

  /** Waits for it, or until there is nothing left to wait for. */
  void await(BooleanSupplier over) {
    Patience.until(Duration.ofMillis(Math.round(seconds * 1000)), over);
  }

  static void awaitEnd(List<Thread> threads) {
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
