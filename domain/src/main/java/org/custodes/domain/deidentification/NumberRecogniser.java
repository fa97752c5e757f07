package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Utterance;

/**
 * Numbers that may lead to somebody: cards, telephones, ids, and whatever else has four digits or
 * more. Groups that only blanks separate count together once they are long enough for a telephone.
 */
final class NumberRecogniser implements Recogniser {
  private static final int FEWEST_DIGITS = 4;
  private static final int FEWEST_OF_REFERENCE = 5;
  private static final int FEWEST_ABROAD = 3;
  private static final int FEWEST_OF_PART = 5;
  private static final int MOST_LETTERS = 8;
  private static final int SHORTEST_WORD = 3;
  private static final int FEWEST_OF_PHONE = 7;
  private static final int FEWEST_OF_CARD = 12;
  private static final int MOST_OF_CARD = 19;

  /** Before a part of a number that is given piece by piece. */
  private static final List<String> PARTS =
      List.of(
          "starts with",
          "begins with",
          "ends with",
          "ends in",
          "ending in",
          "the rest is",
          "the rest:",
          "area code",
          "area code is",
          "last digits are",
          "first part is");

  private static final Set<String> EXTENSION = Set.of("x", "ext", "extension");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = context.reading().figureless();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    if (!context.reading().hasDigits()) {
      return found;
    }
    int at = 0;
    while (at < text.length()) {
      var run = DigitRun.at(text, at);
      if (run == null) {
        at++;
      } else {
        judge(context.reading(), run, text, found);
        at = run.end();
      }
    }
    extensions(context.reading(), found);
    return found;
  }

  private static void judge(Reading reading, DigitRun run, String text, List<Finding> found) {
    if (run.count() >= FEWEST_OF_REFERENCE && run.isReference(text)) {
      found.add(run.found(EntityType.NUMBER, 0.6, "reference"));
      return;
    }
    if (run.count() >= FEWEST_OF_PHONE) {
      found.add(withLetters(run, text, whole(run, text)));
      return;
    }
    if (isPartOfPhone(reading, run, text)) {
      found.add(run.found(EntityType.PHONE, 0.5, "part-of-phone"));
      return;
    }
    for (var group : run.groups(text)) {
      if (group.count() >= FEWEST_DIGITS) {
        found.add(withLetters(group, text).found(EntityType.NUMBER, 0.5, "digits"));
      }
    }
  }

  /** "+49 30", "(02) 5550", and without words "2025" or "030": the rest is in another turn. */
  private static boolean isPartOfPhone(Reading reading, DigitRun run, String text) {
    char first = text.charAt(run.start());
    boolean marked =
        (first == '+' && run.count() >= FEWEST_ABROAD)
            || (first == '(' && run.count() >= FEWEST_OF_PART && run.shape(text).length() > 2);
    int fewest = first == '0' ? FEWEST_ABROAD : FEWEST_DIGITS;
    boolean alone =
        run.count() >= fewest
            && reading.words().stream().noneMatch(word -> word.isWritten() || word.isPlaceholder());
    return marked || alone || (run.count() >= FEWEST_ABROAD && isBehindPart(text, run.start()));
  }

  /** "it starts with 016", "the rest is 960 123" */
  private static boolean isBehindPart(String text, int start) {
    return PARTS.stream()
        .anyMatch(
            part ->
                text.regionMatches(true, start - part.length() - 1, part, 0, part.length())
                    && text.charAt(start - 1) == ' ');
  }

  /** "C-0004881": letters that a hyphen joins belong to it. */
  private static DigitRun withLetters(DigitRun group, String text) {
    int start = group.start();
    int end = group.end();
    while (start > 0 && group.start() - start < MOST_LETTERS && isJoining(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - group.end() < MOST_LETTERS && isJoining(text.charAt(end))) {
      end++;
    }
    while (end > group.end() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    while (start < group.start() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    boolean word = group.start() - start > SHORTEST_WORD && isWord(text, start, group.start());
    return new DigitRun(word ? group.start() : start, end, group.count());
  }

  /** "Apollo-1969": a word before the hyphen says more than a letter. */
  private static boolean isWord(String text, int start, int end) {
    return Vocabulary.of(Tongue.ENGLISH)
        .isKnown(text.substring(start, end - 1).toLowerCase(Locale.ROOT));
  }

  private static Finding withLetters(DigitRun run, String text, Finding found) {
    var whole = withLetters(run, text);
    return new Finding(
        whole.start(), whole.end(), found.type(), found.score(), found.source(), found.evidence());
  }

  private static boolean isJoining(char unit) {
    return unit == '-' || Character.isLetter(unit);
  }

  private static Finding whole(DigitRun run, String text) {
    var shape = run.shape(text);
    if (shape.equals("3-2-4")) {
      return run.found(EntityType.NATIONAL_ID, 0.9, "social-security");
    }
    if (run.count() >= FEWEST_OF_CARD
        && run.count() <= MOST_OF_CARD
        && !run.isInternational(text)) {
      boolean valid = Checksums.isCard(run.digits(text));
      return new Finding(
          run.start(),
          run.end(),
          EntityType.CARD,
          valid ? 0.99 : 0.6,
          valid ? Source.VALIDATED : Source.PATTERN,
          valid ? "card-luhn" : "card-length");
    }
    boolean phone = run.count() <= 15 && (shape.length() > 2 || run.count() == 10);
    return phone
        ? run.found(EntityType.PHONE, 0.8, "phone")
        : run.found(EntityType.NUMBER, 0.6, "digits");
  }

  /** "555-0100 ext. 12" */
  private static void extensions(Reading reading, List<Finding> found) {
    var ends = found.stream().map(Finding::end).collect(Collectors.toSet());
    var words = reading.words();
    for (int index = 1; index + 1 < words.size(); index++) {
      int start = words.get(index).start();
      var number = words.get(index + 1);
      boolean beside = ends.contains(start) || ends.contains(start - 1) || ends.contains(start - 2);
      if (beside
          && EXTENSION.contains(words.get(index).lower())
          && number.shape() == Word.Shape.DIGITS
          && number.start() - words.get(index).end() <= 2) {
        found.add(new Finding(start, number.end(), EntityType.PHONE, 0.8, Source.CUE, "extension"));
      }
    }
  }
}
