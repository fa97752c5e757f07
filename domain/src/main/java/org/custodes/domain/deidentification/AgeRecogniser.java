package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** How old somebody is, in figures. */
final class AgeRecogniser implements Recogniser {
  private static final Set<String> UNITS = Set.of("year", "years", "yr", "yrs", "month", "months");
  private static final Set<String> OLD = Set.of("yo", "y", "old");
  private static final Set<String> BEFORE = Set.of("aged", "age", "turned", "turning", "turn");

  /** What follows an age and is not counted by it. */
  private static final Set<String> GOES_ON =
      Set.of(
          "and", "but", "so", "now", "from", "or", "with", "in", "male", "female", "m", "f", "next",
          "this", "today");

  private static final Set<String> PERSONS = Set.of("i", "he", "she", "im", "hes", "shes");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var words = context.reading().words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (isShortNumber(word) && (isAside(utterance.text(), words, index) || isAge(words, index))) {
        found.add(word.found(EntityType.AGE, 0.9, Source.CUE, "age"));
      } else if (isShorthand(word)) {
        found.add(word.found(EntityType.AGE, 0.9, Source.CUE, "age"));
      }
    }
    return found;
  }

  private static boolean isShortNumber(Word word) {
    return word.shape() == Word.Shape.DIGITS && word.length() <= 3;
  }

  /** "34yo" */
  private static boolean isShorthand(Word word) {
    return word.shape() == Word.Shape.CODE && word.length() <= 5 && word.lower().endsWith("yo");
  }

  /** "Angela Davies, 45, of Leeds" */
  private static boolean isAside(String text, List<Word> words, int index) {
    var word = words.get(index);
    return index > 0
        && words.get(index - 1).isCapitalised()
        && word.length() == 2
        && text.startsWith(", ", words.get(index - 1).fullEnd())
        && text.startsWith(",", word.end());
  }

  private static boolean isAge(List<Word> words, int index) {
    var next = lower(words, index + 1);
    if (OLD.contains(next) || (UNITS.contains(next) && lower(words, index + 2).equals("old"))) {
      return true;
    }
    var before = lower(words, index - 1);
    if (BEFORE.contains(before) || (before.equals("is") && ageWord(words, index - 2))) {
      return true;
    }
    return isSaidOfPerson(words, index) && !isCounted(words, index);
  }

  private static boolean ageWord(List<Word> words, int index) {
    return lower(words, index).equals("age");
  }

  /** "I'm 34", "she is 7" */
  private static boolean isSaidOfPerson(List<Word> words, int index) {
    var before = lower(words, index - 1);
    if (PERSONS.contains(before)) {
      return index > 0
          && (before.length() > 3
              || !words.get(index - 1).ending().isEmpty()
              || before.equals("im")
              || before.equals("hes"));
    }
    return Set.of("am", "is", "was").contains(before) && PERSONS.contains(lower(words, index - 2));
  }

  /** "I'm 10 minutes away" */
  private static boolean isCounted(List<Word> words, int index) {
    var next = index + 1 < words.size() ? words.get(index + 1) : null;
    return next != null
        && !next.opens()
        && next.shape() == Word.Shape.LOWER
        && next.start() - words.get(index).end() <= 1
        && !GOES_ON.contains(next.lower());
  }

  private static String lower(List<Word> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }
}
