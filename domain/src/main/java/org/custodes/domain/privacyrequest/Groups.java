package org.custodes.domain.privacyrequest;

import java.math.BigInteger;

/** Bytes as people read them out: Crockford's base 32, which has no I, L, O and U, in fours. */
final class Groups {
  /** One sign, as a regular expression. */
  static final String SIGN = "[0-9A-HJKMNP-TV-Z]";

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int GROUP = 4;

  private Groups() {}

  /** A multiple of five bytes has a multiple of eight signs, so that no group is short. */
  static String of(byte[] bytes) {
    var number = new BigInteger(1, bytes);
    int signs = bytes.length * Byte.SIZE / BITS;
    var text = new StringBuilder();
    for (int i = signs - 1; i >= 0; i--) {
      text.append(SIGNS.charAt(number.shiftRight(i * BITS).intValue() & (SIGNS.length() - 1)));
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
    }
    return text.toString();
  }
}
