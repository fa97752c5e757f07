package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.custodes.domain.kernel.Utterance;

/** International bank account numbers, in one piece or in groups. */
final class AccountRecogniser implements Recogniser {
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var words = context.reading().words();
    var text = utterance.text();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    int index = 0;
    while (index < words.size()) {
      int last = isHead(words.get(index)) ? last(words, index) : index - 1;
      if (last >= index && addAccount(text, words.get(index), words.get(last), found)) {
        index = last;
      }
      index++;
    }
    return found;
  }

  /** A country in two letters, then two digits. */
  private static boolean isHead(Word word) {
    var lower = word.lower();
    return word.shape() == Word.Shape.CODE
        && lower.length() >= 4
        && isLatin(lower.charAt(0))
        && isLatin(lower.charAt(1))
        && Character.isDigit(lower.charAt(2))
        && Character.isDigit(lower.charAt(3));
  }

  private static int last(List<Word> words, int head) {
    int last = head;
    int length = words.get(head).length();
    while (last + 1 < words.size() && continues(words.get(last), words.get(last + 1))) {
      length += words.get(last + 1).length();
      if (length > LONGEST) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean continues(Word left, Word right) {
    boolean group =
        right.length() <= 4
            && (right.shape() == Word.Shape.DIGITS
                || right.shape() == Word.Shape.CODE
                || (right.shape() == Word.Shape.UPPER && right.length() == 4));
    return group && right.start() - left.fullEnd() == 1;
  }

  private static boolean addAccount(String text, Word head, Word last, List<Finding> found) {
    var account = new StringBuilder();
    for (int at = head.start(); at < last.end(); at++) {
      char unit = text.charAt(at);
      if (isLatin(Character.toLowerCase(unit)) || (unit >= '0' && unit <= '9')) {
        account.append(unit);
      }
    }
    if (account.length() < SHORTEST) {
      return false;
    }
    boolean valid = Checksums.isIban(account.toString().toUpperCase(Locale.ROOT));
    found.add(
        new Finding(
            head.start(),
            last.end(),
            EntityType.IBAN,
            valid ? 0.99 : 0.7,
            valid ? Source.VALIDATED : Source.PATTERN,
            valid ? "iban-checksum" : "iban-shape"));
    return true;
  }

  private static boolean isLatin(char lower) {
    return lower >= 'a' && lower <= 'z';
  }
}
