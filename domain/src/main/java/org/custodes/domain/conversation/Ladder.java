package org.custodes.domain.conversation;

/**
 * The sizes that sealed records have: 0.5, 1, 1.5, 2, 3, 4, 6, 8 … KiB, so that a length says
 * little (data design, attack 27: some 20 % more bytes, against 45 % for powers of two).
 */
final class Ladder {
  private static final int LEAST = 512;

  /** The largest rung; a body of 1 MiB fits however badly it packs. */
  static final int LARGEST = 2 * 1024 * 1024;

  private Ladder() {}

  /**
   * The smallest rung that holds this many bytes.
   *
   * @throws IllegalArgumentException if none does
   */
  static int fit(int bytes) {
    for (int rung = LEAST; rung <= LARGEST; rung *= 2) {
      if (bytes <= rung) {
        return rung;
      }
      int between = rung + rung / 2;
      if (rung > LEAST && rung < LARGEST && bytes <= between) {
        return between;
      }
    }
    throw new IllegalArgumentException(bytes + " bytes; the largest rung has " + LARGEST);
  }
}
