package org.custodes.domain.deidentification;

import java.util.List;

/**
 * Numbers that lead to nobody: fractions, amounts with separators, the sizes of a picture, and
 * years in brackets behind what is no name, as of films and books.
 */
final class Figures {
  private static final int LONGEST_SIZE = 5;
  private static final int MOST_BEFORE_POINT = 3;
  private static final int MOST_AFTER_POINT = 6;

  /** Of a coordinate, which has a partner. */
  private static final int FEWEST_OF_COORDINATE = 3;

  private static final String CURRENCIES = "$\u00A3\u20AC\u00A5\u20B9";

  private final String text;
  private final List<Word> words;
  private final char[] hidden;

  private Figures(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.hidden = text.toCharArray();
  }

  /** The text with a sign that is no digit in the place of each digit of such a number. */
  static String hidden(String text, List<Word> words) {
    var figures = new Figures(text, words);
    figures.hide();
    return new String(figures.hidden);
  }

  private void hide() {
    for (int index = 0; index < words.size(); index++) {
      if (words.get(index).shape() == Word.Shape.DIGITS) {
        index = hideAt(index);
      } else if (isDecade(words.get(index))) {
        cover(index, index);
      }
    }
  }

  private int hideAt(int index) {
    int amount = amountEnd(index);
    if (amount > index) {
      cover(index, amount);
      return amount;
    }
    if (isFraction(index)) {
      cover(index, index + 1);
      return index + 1;
    }
    if (isSizes(index)) {
      cover(index, index + 2);
      return index + 2;
    }
    if (isBareFraction(index) || isYear(index)) {
      cover(index, index);
    }
    return index;
  }

  /** "1990s" */
  private static boolean isDecade(Word word) {
    return word.shape() == Word.Shape.CODE && word.length() == 5 && word.lower().endsWith("0s");
  }

  private void cover(int first, int last) {
    for (int at = words.get(first).start(); at < words.get(last).end(); at++) {
      if (Character.isDigit(hidden[at])) {
        hidden[at] = '\u00B7';
      }
    }
  }

  /** "40,000" and "1,250,000.50": three digits in every group but the first. */
  private int amountEnd(int index) {
    if (words.get(index).length() > 3 || isBesideSign(words.get(index).start() - 1)) {
      return index;
    }
    int last = index;
    while (isJoinedBy(last, ',') && words.get(last + 1).length() == 3) {
      last++;
    }
    if (last > index && isJoinedBy(last, '.') && words.get(last + 1).length() <= 2) {
      last++;
    }
    return last > index && !isBesideSign(words.get(last).end()) ? last : index;
  }

  /** "6.6743", and no part of an address, a date or a telephone number. */
  private boolean isFraction(int index) {
    var whole = words.get(index);
    if (!isJoinedBy(index, '.')
        || whole.length() > MOST_BEFORE_POINT + (isPriced(whole) ? 3 : 0)
        || isBesideSign(whole.start() - 1)) {
      return false;
    }
    var part = words.get(index + 1);
    boolean telephone = whole.length() == 3 && part.length() >= 3;
    return !telephone
        && part.length() <= MOST_AFTER_POINT
        && !isBesideSign(part.end())
        && !(part.length() >= FEWEST_OF_COORDINATE && isCoordinate(index));
  }

  private boolean isPriced(Word word) {
    return word.start() > 0 && CURRENCIES.indexOf(text.charAt(word.start() - 1)) >= 0;
  }

  /** Two fractions with a comma between say where on earth. */
  private boolean isCoordinate(int index) {
    return isLong(index + 3, index + 1) || isLong(index - 1, index - 1);
  }

  private boolean isLong(int part, int left) {
    return left > 0
        && part > 0
        && part < words.size()
        && left + 1 < words.size()
        && words.get(part).shape() == Word.Shape.DIGITS
        && words.get(part).length() >= FEWEST_OF_COORDINATE
        && words.get(left + 1).start() - words.get(left).end() <= 3
        && text.charAt(words.get(left).end()) == ',';
  }

  /** ".479" */
  private boolean isBareFraction(int index) {
    int start = words.get(index).start();
    return start > 0
        && text.charAt(start - 1) == '.'
        && (start == 1 || isBlank(text.charAt(start - 2)))
        && words.get(index).length() <= 4
        && !isBesideSign(words.get(index).end());
  }

  /** "3840 x 2160" */
  private boolean isSizes(int index) {
    return index + 2 < words.size()
        && words.get(index + 1).lower().equals("x")
        && words.get(index + 2).shape() == Word.Shape.DIGITS
        && words.get(index).length() <= LONGEST_SIZE
        && words.get(index + 2).length() <= LONGEST_SIZE
        && words.get(index + 2).start() - words.get(index).end() == 3
        && !isBesideSign(words.get(index).start() - 1)
        && !isBesideSign(words.get(index + 2).end());
  }

  private boolean isYear(int index) {
    var word = words.get(index);
    if (word.length() != 4 || isBesideSign(word.start() - 1) || isBesideSign(word.end())) {
      return false;
    }
    char century = text.charAt(word.start());
    boolean possible = century == '1' || text.startsWith("20", word.start());
    boolean bracketed =
        word.start() > 0
            && word.end() < text.length()
            && text.charAt(word.start() - 1) == '('
            && text.charAt(word.end()) == ')'
            && (word.end() + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(word.end() + 1)));
    return possible && bracketed && !isOfLife(index);
  }

  /** Behind a name a year in brackets is of somebody's life. */
  private boolean isOfLife(int index) {
    return index == 0
        || !words.get(index - 1).is(WordClass.KNOWN)
        || words.get(index - 1).is(WordClass.GIVEN_NAME);
  }

  private boolean isJoinedBy(int index, char sign) {
    int end = words.get(index).end();
    return index + 1 < words.size()
        && words.get(index + 1).shape() == Word.Shape.DIGITS
        && words.get(index + 1).start() == end + 1
        && text.charAt(end) == sign;
  }

  /** A sign that joins this number to another one. */
  private boolean isBesideSign(int at) {
    if (at < 0 || at >= text.length() || "-./,:#@+".indexOf(text.charAt(at)) < 0) {
      return at >= 0 && at < text.length() && text.charAt(at) == '#';
    }
    char sign = text.charAt(at);
    boolean left = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean right = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return sign == '#' || sign == '+' || sign == '@' || (left && right);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '|' || unit == '(' || unit == '[';
  }
}
