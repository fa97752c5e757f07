package org.custodes.gate.chatset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a person types throughout a conversation. The assistant types well. */
final class Style {
  private static final int LOWER_PERCENT = 34;
  private static final int UPPER_PERCENT = 3;
  private static final int UNPUNCTUATED_PERCENT = 18;
  private static final int HASTY_PERCENT = 18;
  private static final int TYPO_PERCENT = 6;
  private static final int SHORTEST_WORD = 4;

  private enum Case {
    AS_WRITTEN,
    LOWER,
    UPPER
  }

  private final Case letters;
  private final boolean unpunctuated;
  private final boolean hasty;
  private final Dice dice;

  Style(Dice dice) {
    this.dice = dice;
    int drawn = dice.below(100);
    this.letters =
        drawn < LOWER_PERCENT
            ? Case.LOWER
            : drawn < LOWER_PERCENT + UPPER_PERCENT ? Case.UPPER : Case.AS_WRITTEN;
    this.unpunctuated = dice.falls(UNPUNCTUATED_PERCENT);
    this.hasty = dice.falls(HASTY_PERCENT);
  }

  /** The same pieces as this person would type them. Identifiers keep their signs. */
  List<Piece> typed(List<Piece> pieces) {
    var typed = new ArrayList<Piece>();
    for (var piece : pieces) {
      var text = piece.text();
      if (piece.type().isEmpty()) {
        text = hasty ? mistyped(text) : text;
        text = unpunctuated ? text.replaceAll("[.,!?;:'’]+(?=\\s|$)|(?<=\\p{L})['’]", "") : text;
      }
      typed.add(new Piece(cased(text), piece.type()));
    }
    return typed;
  }

  private String cased(String text) {
    return switch (letters) {
      case AS_WRITTEN -> text;
      case LOWER -> text.toLowerCase(Locale.ROOT);
      case UPPER -> text.toUpperCase(Locale.ROOT);
    };
  }

  private String mistyped(String text) {
    var typed = new StringBuilder();
    for (var word : text.split("(?<=[^\\p{L}])|(?=[^\\p{L}])", -1)) {
      boolean slips = word.length() >= SHORTEST_WORD && dice.falls(TYPO_PERCENT);
      typed.append(slips ? slip(word) : word);
    }
    return typed.toString();
  }

  /** Two letters change places, one is lost, or one comes twice; never the first. */
  private String slip(String word) {
    int at = 1 + dice.below(word.length() - 2);
    return switch (dice.below(3)) {
      case 0 ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
    };
  }
}
