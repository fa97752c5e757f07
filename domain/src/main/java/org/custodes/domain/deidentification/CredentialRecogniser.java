package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** What somebody gives as a password, pin or key, whatever it looks like. */
final class CredentialRecogniser implements Recogniser {
  static final Set<String> NAMES =
      Set.of(
          "password",
          "passwd",
          "passcode",
          "passphrase",
          "pin",
          "pwd",
          "secret",
          "token",
          "login",
          "username",
          "cvv",
          "cvc",
          "userid");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var words = context.reading().words();
    var text = utterance.text();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index + 1 < words.size(); index++) {
      if (words.get(index).is(WordClass.CREDENTIAL)) {
        int value = valueAt(words, index + 1, text);
        if (value > index) {
          found.add(words.get(value).found(EntityType.SECRET, 0.8, Source.CUE, "credential"));
        }
      }
    }
    return found;
  }

  /** The word after "is", a colon or an equals sign, 0 when there is none. */
  private static int valueAt(List<Word> words, int next, String text) {
    var word = words.get(next);
    boolean said = word.lower().equals("is") && next + 1 < words.size();
    int value = said ? next + 1 : next;
    boolean signed = !said && hasSign(text, words.get(next - 1).end(), word.start());
    boolean takes = (said && isOdd(words.get(value))) || signed;
    return takes && !words.get(value).isPlaceholder() ? value : 0;
  }

  private static boolean hasSign(String text, int from, int to) {
    for (int at = from; at < to && at - from < 4; at++) {
      if (text.charAt(at) == ':' || text.charAt(at) == '=') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(Word word) {
    return !word.isWritten() || !word.is(WordClass.FUNCTION);
  }
}
