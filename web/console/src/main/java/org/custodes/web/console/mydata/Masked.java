package org.custodes.web.console.mydata;

import java.util.List;

/**
 * A de-identified conversation as a page shows it, and what was masked in it. It lives for one
 * response and prints nothing of the words.
 */
public record Masked(List<Turn> turns, List<Kind> kinds) {
  public Masked {
    turns = List.copyOf(turns);
    kinds = List.copyOf(kinds);
  }

  /**
   * One turn.
   *
   * @param speaker in words
   */
  public record Turn(String speaker, boolean assistant, List<Piece> pieces) {
    public Turn {
      pieces = List.copyOf(pieces);
    }

    @Override
    public String toString() {
      return "[turn]";
    }
  }

  /**
   * A stretch of a turn: words, or one placeholder.
   *
   * @param kind what the placeholder stands for, in words; empty for words
   */
  public record Piece(String text, String kind) {
    @Override
    public String toString() {
      return "[piece]";
    }
  }

  /**
   * A kind of thing that was masked.
   *
   * @param placeholders those that stand for it, each once
   * @param name the kind in words
   * @param why the reason for masking it
   */
  public record Kind(List<String> placeholders, String name, String why) {
    public Kind {
      placeholders = List.copyOf(placeholders);
    }
  }

  @Override
  public String toString() {
    return "[masked conversation]";
  }
}
