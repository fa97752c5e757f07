package org.custodes.domain.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as the lists are written: words in lower case, apostrophes and what is invisible left out.
 */
final class Tokens {
  private Tokens() {}

  static List<String> of(String text) {
    var plain = (isAscii(text) ? text : normalised(text)).toLowerCase(Locale.ROOT);
    var tokens = new ArrayList<String>();
    var pieces = new StringBuilder();
    int from = -1;
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        from = from < 0 ? at : from;
      } else if (from >= 0 || !pieces.isEmpty()) {
        pieces.append(plain, from < 0 ? at : from, at);
        from = -1;
        if (!isInside(point)) {
          flush(pieces, tokens);
        }
      }
      at += Character.charCount(point);
    }
    pieces.append(plain, from < 0 ? plain.length() : from, plain.length());
    flush(pieces, tokens);
    return tokens;
  }

  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Then nothing in it has another form. */
  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(int point) {
    return point == '\''
        || point == '\u2018'
        || point == '\u2019'
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static void flush(StringBuilder token, List<String> tokens) {
    if (!token.isEmpty()) {
      tokens.add(token.toString());
      token.setLength(0);
    }
  }
}
