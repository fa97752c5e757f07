package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Sub;

/**
 * A refusal as an agent proposes it.
 *
 * @param text the explanation, {@value #SHORTEST} to {@value #LONGEST} characters
 */
record ProposedRefusal(Ground ground, String text, Sub proposer) {
  static final int SHORTEST = 20;
  static final int LONGEST = 1_000;

  /**
   * @throws ReasonMissing if the explanation is too short or too long
   */
  ProposedRefusal {
    int length = text.strip().codePointCount(0, text.strip().length());
    if (length < SHORTEST || length > LONGEST) {
      throw new ReasonMissing();
    }
  }

  @Override
  public String toString() {
    return "[refusal]";
  }
}
