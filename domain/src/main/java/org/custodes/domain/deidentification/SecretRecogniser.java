package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** Keys, tokens and identifiers made by machines. */
final class SecretRecogniser implements Recogniser {
  private static final int SHORTEST = 8;
  private static final int SHORTEST_HEX = 16;
  private static final int SHORTEST_OF_LETTERS = 24;

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = utterance.text();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    for (var chunk : context.reading().chunks()) {
      if (chunk.length() >= SHORTEST && isSecret(text, chunk)) {
        found.add(chunk.found(EntityType.SECRET, 0.7, Source.PATTERN, "machine-made"));
      }
    }
    return found;
  }

  private static boolean isSecret(String text, Chunk chunk) {
    int digits = 0;
    int upper = 0;
    int lower = 0;
    int hex = 0;
    for (int at = chunk.start(); at < chunk.end(); at++) {
      char unit = text.charAt(at);
      if (Character.isDigit(unit)) {
        digits++;
      } else if (Character.isUpperCase(unit)) {
        upper++;
      } else if (Character.isLowerCase(unit)) {
        lower++;
      } else if ("-_+/=.".indexOf(unit) < 0) {
        return false;
      }
      hex += isHex(unit) ? 1 : 0;
    }
    int letters = upper + lower;
    boolean mixed = digits > 1 && letters > 1 && digits + letters >= SHORTEST;
    boolean hexadecimal = hex == digits + letters && hex >= SHORTEST_HEX;
    boolean jumbled = upper > 4 && lower > 4 && letters >= SHORTEST_OF_LETTERS;
    return mixed || hexadecimal || jumbled;
  }

  private static boolean isHex(char unit) {
    return (unit <= 'f' || unit >= 0x80) && Character.digit(unit, 16) >= 0;
  }
}
