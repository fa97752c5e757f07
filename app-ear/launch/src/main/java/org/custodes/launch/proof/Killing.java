package org.custodes.launch.proof;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** One kind of kills, with a number of them to reach. */
interface Killing {
  /** The word behind {@code --only}. */
  String word();

  boolean wantsMore(Tally tally);

  /**
   * Kills some times and looks each time.
   *
   * @throws Refuted when something is lost, doubled or half-erased
   */
  void round(RandomGenerator chance, Tally tally) throws IOException;

  /** Looks a last time and lays everything down. */
  void close(Tally tally) throws IOException;

  /** Lays down whatever runs, without asking anything of it. */
  void abandon();

  /** Drops what an earlier campaign left. */
  void beginAfresh() throws IOException;
}
