package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
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
  private static final int FEWEST_OF_PHONE = 7;
  private static final int FEWEST_OF_CARD = 12;
  private static final int MOST_OF_CARD = 19;
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
        judge(run, text, found);
        at = run.end();
      }
    }
    extensions(context.reading(), found);
    return found;
  }

  private static void judge(DigitRun run, String text, List<Finding> found) {
    if (run.count() >= FEWEST_OF_REFERENCE && run.isReference(text)) {
      found.add(run.found(EntityType.NUMBER, 0.6, "reference"));
      return;
    }
    if (run.count() >= FEWEST_OF_PHONE) {
      found.add(whole(run, text));
      return;
    }
    for (var group : run.groups(text)) {
      if (group.count() >= FEWEST_DIGITS) {
        found.add(group.found(EntityType.NUMBER, 0.5, "digits"));
      }
    }
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
