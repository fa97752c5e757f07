package org.custodes.domain.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as the lists are written: words in lower case, apostrophes and what is invisible left out.
 */
final class Tokens {
  /** What stands for a placeholder of the de-identifier: no list and no weight knows it. */
  static final String PLACEHOLDER = "[]";

  /** A longer sentence is cut, so that no text can make a window grow with it. */
  static final int LONGEST_SENTENCE = 40;

  private static final int LONGEST_PLACEHOLDER = 40;

  private final String plain;
  private final StringBuilder pieces = new StringBuilder();
  private final List<List<String>> sentences = new ArrayList<>();
  private List<String> sentence = new ArrayList<>();

  private Tokens(String plain) {
    this.plain = plain;
  }

  /** The words of a text, whatever its sentences are. */
  static List<String> of(String text) {
    return sentencesOf(text).stream().flatMap(List::stream).toList();
  }

  /** The sentences that have words. */
  static List<List<String>> sentencesOf(String text) {
    var tokens = new Tokens((isAscii(text) ? text : normalised(text)).toLowerCase(Locale.ROOT));
    tokens.read();
    return tokens.sentences;
  }

  private void read() {
    int from = -1;
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      int after = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        from = from < 0 ? at : from;
      } else {
        if (from >= 0) {
          pieces.append(plain, from, at);
          from = -1;
        }
        if (!isInside(point)) {
          flush();
          after = point == '[' ? afterPlaceholder(at) : after;
          if (endsSentence(point, after)) {
            close();
          }
        }
      }
      at = after;
    }
    if (from >= 0) {
      pieces.append(plain, from, plain.length());
    }
    flush();
    close();
  }

  private void flush() {
    if (!pieces.isEmpty()) {
      add(pieces.toString());
      pieces.setLength(0);
    }
  }

  private void add(String token) {
    sentence.add(token);
    if (sentence.size() == LONGEST_SENTENCE) {
      close();
    }
  }

  private void close() {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
      sentence = new ArrayList<>();
    }
  }

  /** Where the text goes on behind a bracket, or behind the placeholder that it opens. */
  private int afterPlaceholder(int open) {
    int at = open + 1;
    int limit = Math.min(plain.length(), open + LONGEST_PLACEHOLDER);
    while (at < limit
        && ((plain.charAt(at) >= 'a' && plain.charAt(at) <= 'z')
            || (at > open + 1 && plain.charAt(at) == '_'))) {
      at++;
    }
    int digits = at;
    while (at < limit && plain.charAt(at) >= '0' && plain.charAt(at) <= '9') {
      at++;
    }
    boolean is =
        at > digits && plain.charAt(digits - 1) == '_' && at < limit && plain.charAt(at) == ']';
    if (is) {
      add(PLACEHOLDER);
    }
    return is ? at + 1 : open + 1;
  }

  private boolean endsSentence(int point, int after) {
    return switch (point) {
      case '\n', '\u2026' -> true;
      case '.', '!', '?', ';' ->
          after >= plain.length() || !Character.isLetterOrDigit(plain.charAt(after));
      default -> false;
    };
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
        || (point >= 0x80
            && (Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK));
  }
}
