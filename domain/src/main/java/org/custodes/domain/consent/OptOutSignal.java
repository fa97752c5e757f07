package org.custodes.domain.consent;

import org.custodes.domain.kernel.Purpose;

/**
 * Whether the person's browser asks not to pass on what concerns them (Global Privacy Control). The
 * signal counts as a no to research sharing for as long as it is sent, and to nothing else: every
 * other purpose stays inside.
 */
public record OptOutSignal(boolean isSent) {
  /** The request header that carries it. */
  public static final String HEADER = "Sec-GPC";

  /** How a decision was made that the signal made for the person. */
  public static final String METHOD = "signal: " + HEADER;

  /**
   * @param header the header's value, or null; any other value than {@code 1} says nothing
   */
  public static OptOutSignal read(String header) {
    return new OptOutSignal("1".equals(header));
  }

  /** Whether it says no to the purpose. */
  public boolean refuses(Purpose purpose) {
    return isSent && purpose == Purpose.RESEARCH_SHARING;
  }

  /**
   * @throws OptOutSignalStands if consent is given to what the signal refuses in the same breath
   */
  public void requireRoomFor(Purpose purpose, Decision decision) {
    if (decision == Decision.GIVEN && refuses(purpose)) {
      throw new OptOutSignalStands();
    }
  }
}
