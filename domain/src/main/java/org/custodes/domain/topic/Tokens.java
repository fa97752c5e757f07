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
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var tokens = new ArrayList<String>();
    var token = new StringBuilder();
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        token.appendCodePoint(point);
      } else if (!isInside(point)) {
        flush(token, tokens);
      }
    }
    flush(token, tokens);
    return tokens;
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
