package org.custodes.domain.privacyrequest;

/**
 * Why a place is kept although the person asked for its erasure (GDPR Art. 17(3)), in words for
 * them to read.
 *
 * @param text {@value #SHORTEST} to {@value #LONGEST} characters
 */
public record Exemption(Ground ground, String text) {
  static final int SHORTEST = 20;
  static final int LONGEST = 500;

  /**
   * @throws ExemptionMissing if the ground exempts nothing, or the text is too short or too long
   */
  public Exemption {
    text = text.strip();
    int length = text.codePointCount(0, text.length());
    if (!ground.isExemption() || length < SHORTEST || length > LONGEST) {
      throw new ExemptionMissing();
    }
  }

  @Override
  public String toString() {
    return "[exemption]";
  }
}
