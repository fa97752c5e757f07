package org.custodes.domain.deidentification;

/** A set of ASCII characters, asked for at nearly every place of a text. */
final class Signs {
  private final long low;
  private final long high;

  private Signs(long low, long high) {
    this.low = low;
    this.high = high;
  }

  static Signs of(String ascii) {
    long low = 0;
    long high = 0;
    for (int at = 0; at < ascii.length(); at++) {
      char unit = ascii.charAt(at);
      low |= unit < 64 ? 1L << unit : 0;
      high |= unit >= 64 ? 1L << unit : 0;
    }
    return new Signs(low, high);
  }

  boolean has(char unit) {
    return unit < 128 && ((unit < 64 ? low : high) >>> unit & 1) != 0;
  }
}
