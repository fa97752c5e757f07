package org.custodes.launch.proof;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** A claim, and a way of trying it once. */
interface Campaign {

  String name();

  /** Whether a round takes seconds, so that every test run makes some. */
  boolean isQuick();

  /** What is shown when no round fails, in one sentence. */
  String claim();

  /** Drops what an earlier campaign left. */
  void beginAfresh() throws IOException;

  /**
   * Tries once. All chance comes from the generator, so that a round can be repeated.
   *
   * @throws Refuted when the claim does not hold
   */
  void round(RandomGenerator chance, Tally tally) throws IOException;

  /**
   * Whether it has a number to reach that it has not reached; then no time ends it but a typed one.
   */
  default boolean wantsMore(Tally tally) {
    return false;
  }

  /** Whether it has reached whatever it wants to; if not, a later call goes on. */
  default boolean isComplete(Tally tally) {
    return true;
  }

  /** Brings the campaign to its end: whatever the rounds left open is looked at and laid down. */
  void close(Tally tally) throws IOException;

  /** Lays down whatever runs, without asking anything of it. */
  void abandon();
}
