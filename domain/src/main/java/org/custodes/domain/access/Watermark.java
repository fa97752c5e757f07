package org.custodes.domain.access;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * Says under which grant a text was read, in signs that nobody sees: 64 bits, two for each sign,
 * behind a sign that opens them, within the first words of a text and again every few lines. They
 * are copied with the text, and survive other line breaks and lost ends.
 *
 * <p>It tells careless readers from each other. Whoever types a text anew, or takes the signs out,
 * leaves it without one.
 */
public final class Watermark {
  /** U+2064, INVISIBLE PLUS. */
  private static final char OPENS = '\u2064';

  /** U+2060 to U+2063, each two bits. */
  private static final char FIRST = '\u2060';

  private static final int BITS_A_SIGN = 2;
  private static final int SIGNS = Long.SIZE / BITS_A_SIGN;
  private static final int APART = 300;

  private final long mark;
  private final String signs;

  private Watermark(long mark) {
    this.mark = mark;
    var written = new StringBuilder().append(OPENS);
    for (int at = SIGNS - 1; at >= 0; at--) {
      written.append((char) (FIRST + ((mark >>> (at * BITS_A_SIGN)) & 3)));
    }
    this.signs = written.toString();
  }

  /**
   * @param name at least eight bytes that only the house can compute
   */
  static Watermark of(byte[] name) {
    return new Watermark(ByteBuffer.wrap(name).getLong());
  }

  long mark() {
    return mark;
  }

  /** The text with the mark in it; signs that look like one are taken out before. */
  public String in(String text) {
    var plain = without(text);
    var marked = new StringBuilder();
    int from = 0;
    do {
      int at = place(plain, from);
      marked.append(plain, from, at).append(signs);
      from = at;
    } while (plain.length() - from > APART);
    return marked.append(plain, from, plain.length()).toString();
  }

  /** Behind a word, if one ends soon, and never at an end of the text, which gets lost. */
  private static int place(String text, int from) {
    int start = from == 0 ? 0 : from + APART / 2;
    int latest = Math.min(start + APART / 2, start + (text.length() - start) / 2);
    for (int at = start + 1; at < latest; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    boolean splits =
        latest > 0
            && latest < text.length()
            && Character.isSurrogatePair(text.charAt(latest - 1), text.charAt(latest));
    return splits ? latest - 1 : latest;
  }

  private static String without(String text) {
    return text.chars().noneMatch(Watermark::isSign)
        ? text
        : text.chars()
            .filter(sign -> !isSign(sign))
            .collect(
                StringBuilder::new, (all, sign) -> all.append((char) sign), StringBuilder::append)
            .toString();
  }

  private static boolean isSign(int sign) {
    return sign >= FIRST && sign <= OPENS;
  }

  /** All whole marks in a text, whatever stands between their signs. */
  static Set<Long> marksIn(String text) {
    var marks = new HashSet<Long>();
    long mark = 0;
    int read = SIGNS;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == OPENS) {
        mark = 0;
        read = 0;
      } else if (isSign(sign) && read < SIGNS) {
        mark = (mark << BITS_A_SIGN) | (sign - FIRST);
        read++;
        if (read == SIGNS) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }
}
