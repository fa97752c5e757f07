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

  /** What loses its last vowel before another, in French: "l'eau", "qu'il". */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "presqu", "quelqu");

  /** Behind these a noun of German is one, even if it is a surname too. */
  private static final Set<String> ARTICLES =
      Set.of(
          "der", "die", "das", "des", "dem", "den", "ein", "eine", "einen", "einem", "einer",
          "eines", "kein", "keine", "keinen", "mein", "meine", "meinen", "meinem", "meiner", "dein",
          "deine", "deinen", "deinem", "sein", "seine", "seinen", "ihr", "ihre", "ihren", "unser",
          "unsere", "unseren", "dieser", "diese", "dieses", "diesen", "diesem", "jeder", "jede",
          "jedes", "jeden", "alle", "viele", "im", "am", "zum", "zur", "vom", "beim", "ins", "ans");

  private final Vocabulary vocabulary;
  private final Tongue tongue;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean opens = true;

  private Tokeniser(String text, Tongue tongue) {
    this.text = text;
    this.tongue = tongue;
    this.vocabulary = Vocabulary.of(tongue);
  }

  static List<Word> words(String text, Tongue tongue) {
    var tokeniser = new Tokeniser(text, tongue);
    tokeniser.run();
    return tokeniser.words;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int placeholder = Placeholder.endAt(text, at);
      int point = text.codePointAt(at);
      if (placeholder > at) {
        words.add(new Word(at, placeholder, "", "", Word.Shape.PLACEHOLDER, opens, false, 0));
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
    int end = plainEnd(start);
    int apostrophe = -1;
    boolean latin = true;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (point == '\''
          && end + 1 < text.length()
          && Character.isLetter(text.codePointAt(end + 1))) {
        if (isElided(start, end)) {
          break;
        }
        apostrophe = end;
      } else if (!Character.isLetterOrDigit(point) && !isMark(point)) {
        break;
      }
      latin &= point < 0x80;
      end += Character.charCount(point);
    }
    var ending = apostrophe > start ? ending(apostrophe, end) : "";
    int stem = end - ending.length();
    words.add(latin ? known(start, stem, ending) : other(start, stem, ending));
    opens = false;
    return end;
  }

  private boolean isElided(int start, int end) {
    return tongue == Tongue.FRENCH
        && ELIDED.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** The classes of the word that comes next. */
  private int classes(int number) {
    int classes = vocabulary.classes(number);
    boolean surname = (classes & WordClass.NAME_TOO.bit()) != 0;
    boolean behindArticle = !words.isEmpty() && ARTICLES.contains(words.getLast().lower());
    return surname && !behindArticle ? classes & ~WordClass.NOUN.bit() : classes;
  }

  private int plainEnd(int start) {
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }

  private String ending(int apostrophe, int end) {
    var tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(tail) ? "'" + tail : "";
  }

  /** A word of Latin letters, which is copied out of the text only if it is in no list. */
  private Word known(int start, int end, String ending) {
    int number = vocabulary.find(text, start, end);
    return number < 0
        ? other(start, end, ending)
        : new Word(
            start,
            end,
            vocabulary.lower(number),
            ending,
            shape(start, end),
            opens,
            false,
            classes(number));
  }

  private Word other(int start, int end, String ending) {
    var lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    int classes = classes(vocabulary.find(lower, 0, lower.length()));
    return new Word(start, end, lower, ending, shape(start, end), opens, false, classes);
  }

  private void punctuation(int at, char mark) {
    switch (mark) {
      case '.' -> opens |= words.isEmpty() || !isAbbreviation(words.getLast());
      case '!', '?', ':', ';', '\n', '\r', '*', '>', '#', '|', '\u2022', '\u2013', '\u2014', '=' ->
          opens = true;
      case '\u00A1', '\u00BF' -> opens |= tongue == Tongue.SPANISH;
      case '"', '\u201C', '\u00AB' ->
          opens |= at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      default -> {}
    }
  }

  private static boolean isAbbreviation(Word word) {
    return word.isInitial() || ABBREVIATIONS.contains(word.lower());
  }

  private Word.Shape shape(int start, int end) {
    int letters = 0;
    int upper = 0;
    int digits = 0;
    for (int at = start; at < end; ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point >= 'a' && point <= 'z') {
        letters++;
      } else if (Character.isDigit(point)) {
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
    boolean first = !Character.isLowerCase(text.codePointAt(start));
    return upper == 1 && first ? Word.Shape.CAPITALISED : Word.Shape.MIXED;
  }

  private static boolean isMark(int point) {
    if (point < 0x80) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
