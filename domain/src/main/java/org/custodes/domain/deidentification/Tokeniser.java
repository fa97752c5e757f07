package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a plain text into words, in one pass. */
final class Tokeniser {
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr");

  private static final Set<String> ENDINGS = Set.of("s", "ll", "d", "ve", "re", "m");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean opens = true;

  private Tokeniser(String text) {
    this.text = text;
  }

  static List<Word> words(String text) {
    var tokeniser = new Tokeniser(text);
    tokeniser.run();
    return tokeniser.words;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int placeholder = Placeholder.endAt(text, at);
      int point = text.codePointAt(at);
      if (placeholder > at) {
        words.add(new Word(at, placeholder, "", "", Word.Shape.PLACEHOLDER, opens, false));
        opens = false;
        at = placeholder;
      } else if (Character.isLetterOrDigit(point)) {
        at = word(at);
      } else {
        punctuation(at, text.charAt(at));
        at += Character.charCount(point);
      }
    }
  }

  private int word(int start) {
    int end = start;
    int apostrophe = -1;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (point == '\''
          && end + 1 < text.length()
          && Character.isLetter(text.codePointAt(end + 1))) {
        apostrophe = end;
      } else if (!Character.isLetterOrDigit(point) && !isMark(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    var ending = "";
    if (apostrophe > start) {
      var tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
      ending = ENDINGS.contains(tail) ? "'" + tail : "";
    }
    int stem = end - ending.length();
    var written = text.substring(start, stem);
    words.add(
        new Word(
            start, stem, written.toLowerCase(Locale.ROOT), ending, shape(written), opens, false));
    opens = false;
    return end;
  }

  private void punctuation(int at, char mark) {
    switch (mark) {
      case '.' -> opens |= words.isEmpty() || !isAbbreviation(words.getLast());
      case '!', '?', ':', ';', '\n', '\r', '*', '>', '#', '|', '\u2022', '\u2013', '\u2014', '=' ->
          opens = true;
      case '"', '\u201C', '\u00AB' ->
          opens |= at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      default -> {}
    }
  }

  private static boolean isAbbreviation(Word word) {
    return word.isInitial() || ABBREVIATIONS.contains(word.lower());
  }

  private static Word.Shape shape(String written) {
    int letters = 0;
    int upper = 0;
    int digits = 0;
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isDigit(point)) {
        digits++;
      } else if (Character.isLetter(point)) {
        letters++;
        upper += Character.isUpperCase(point) || Character.isTitleCase(point) ? 1 : 0;
      }
    }
    if (digits > 0) {
      return letters == 0 ? Word.Shape.DIGITS : Word.Shape.CODE;
    }
    if (upper == 0) {
      return Word.Shape.LOWER;
    }
    if (upper == letters && letters > 1) {
      return Word.Shape.UPPER;
    }
    boolean first = !Character.isLowerCase(written.codePointAt(0));
    return upper == 1 && first ? Word.Shape.CAPITALISED : Word.Shape.MIXED;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
