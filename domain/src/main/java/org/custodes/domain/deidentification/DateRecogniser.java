package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** Days of the calendar, in figures or with the name of the month. A weekday is nobody's. */
final class DateRecogniser implements Recogniser {
  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> BETWEEN = Set.of("of", "the");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var found = new ArrayList<Finding>();
    var words = context.reading().words();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      if (words.get(index).is(WordClass.MONTH)) {
        month(words, index, found);
      }
    }
    figures(utterance.text(), context, found);
    return found;
  }

  private static void month(List<Word> words, int index, List<Finding> found) {
    int first = before(words, index);
    int last = after(words, index);
    if (first < index || last > index) {
      found.add(
          new Finding(
              words.get(first).start(),
              words.get(last).end(),
              EntityType.DATE,
              0.9,
              Source.PATTERN,
              "month-and-number"));
    }
  }

  private static int before(List<Word> words, int month) {
    int at = month - 1;
    while (at >= 0 && month - at <= 2 && BETWEEN.contains(words.get(at).lower())) {
      at--;
    }
    return at >= 0 && isNumber(words.get(at)) && near(words, at, month) ? at : month;
  }

  private static int after(List<Word> words, int month) {
    int last = month;
    while (last + 1 < words.size() && last - month < 2) {
      var next = words.get(last + 1);
      if (!isNumber(next) || next.start() - words.get(last).fullEnd() > 2) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean near(List<Word> words, int from, int to) {
    return words.get(to).start() - words.get(from).end() <= 12;
  }

  private static boolean isNumber(Word word) {
    if (word.shape() == Word.Shape.DIGITS) {
      return true;
    }
    var lower = word.lower();
    return word.shape() == Word.Shape.CODE
        && lower.length() <= 4
        && ORDINALS.contains(lower.substring(lower.length() - 2));
  }

  /** "24/11/2026", "2026-11-24", "24.11.26" */
  private static void figures(String text, ConversationContext context, List<Finding> found) {
    var chunks = context.reading().chunks();
    for (int index = 0; index < chunks.size(); index++) {
      var chunk = chunks.get(index);
      if (chunk.length() >= 6 && chunk.length() <= 25 && isFigures(text, chunk)) {
        boolean timed = index + 1 < chunks.size() && isTime(text, chunk, chunks.get(index + 1));
        var whole = new Chunk(chunk.start(), chunks.get(timed ? index + 1 : index).end(), true);
        found.add(whole.found(EntityType.DATE, 0.9, Source.PATTERN, "date-in-figures"));
      }
    }
  }

  /** "20:15:24" behind a date: to the second it is a deed of somebody. */
  private static boolean isTime(String text, Chunk date, Chunk time) {
    if (time.start() - date.end() > 2 || time.length() < 4 || time.length() > 12) {
      return false;
    }
    int colons = 0;
    for (int at = time.start(); at < time.end(); at++) {
      char unit = text.charAt(at);
      colons += unit == ':' ? 1 : 0;
      if (!Character.isDigit(unit) && ":.Zz+".indexOf(unit) < 0) {
        return false;
      }
    }
    return colons > 0;
  }

  private static boolean isFigures(String text, Chunk chunk) {
    int groups = 0;
    int digits = 0;
    char sign = 0;
    for (int at = chunk.start(); at < chunk.end(); at++) {
      char unit = text.charAt(at);
      if (Character.isDigit(unit)) {
        groups += digits == 0 ? 1 : 0;
        digits++;
      } else if (groups == 3 && (unit == 'T' || unit == ',')) {
        return true;
      } else if ((unit == '/' || unit == '-' || unit == '.') && (sign == 0 || sign == unit)) {
        sign = unit;
        digits = 0;
      } else {
        return false;
      }
      if (digits > 4) {
        return false;
      }
    }
    return groups == 3;
  }
}
