package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.custodes.domain.kernel.Utterance;

/** Numbers and names that are spelt out, digit by digit or letter by letter. */
final class SpeltRecogniser implements Recogniser {
  private static final int FEWEST = 4;
  private static final int LONGEST_GAP = 3;

  static final Set<String> DIGITS =
      Set.of(
          "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
          "double", "triple");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var words = context.reading().words();
    var found = new ArrayList<Finding>();
    context.spend(2L * words.size());
    runs(
        utterance.text(),
        words,
        SpeltRecogniser::isDigit,
        EntityType.NUMBER,
        "spelt-number",
        found);
    runs(
        utterance.text(),
        words,
        SpeltRecogniser::isLetter,
        EntityType.UNKNOWN,
        "spelt-word",
        found);
    return found;
  }

  private static boolean isDigit(Word word) {
    return word.is(WordClass.SPELT_DIGIT)
        || (word.shape() == Word.Shape.DIGITS && word.length() == 1);
  }

  private static boolean isLetter(Word word) {
    return word.length() == 1 && word.isWritten();
  }

  /** "L-I-N" */
  private static boolean isHyphened(List<Word> words, int from, int to, String text) {
    for (int at = from; at + 1 < to; at++) {
      boolean hyphen =
          words.get(at + 1).start() == words.get(at).end() + 1
              && text.charAt(words.get(at).end()) == '-';
      if (!hyphen || !isLetter(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static void runs(
      String text,
      List<Word> words,
      Predicate<Word> member,
      EntityType type,
      String evidence,
      List<Finding> found) {
    int from = 0;
    for (int at = 0; at <= words.size(); at++) {
      boolean inside =
          at < words.size()
              && member.test(words.get(at))
              && (at == from || words.get(at).start() - words.get(at - 1).end() <= LONGEST_GAP);
      if (!inside) {
        boolean hyphened = at - from >= FEWEST - 1 && isHyphened(words, from, at, text);
        if (at - from >= FEWEST || hyphened) {
          found.add(
              new Finding(
                  words.get(from).start(),
                  words.get(at - 1).end(),
                  type,
                  0.7,
                  Source.PATTERN,
                  evidence));
        }
        from = at < words.size() && member.test(words.get(at)) ? at : at + 1;
      }
    }
  }
}
