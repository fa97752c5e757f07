package org.custodes.domain.board;

import java.time.LocalDate;

/**
 * A recommendation of an opinion.
 *
 * @param addressee the office that is to do it
 * @param measure by what the board will see that it is done
 */
public record Advice(String text, String addressee, String measure, LocalDate due) {
  /**
   * @throws BoardTextOutOfRange if a text is missing or too long
   */
  public Advice {
    text = BoardText.paragraphs("advice", text, BoardText.REASON);
    addressee = BoardText.line("advice", addressee, BoardText.TITLE);
    measure = BoardText.paragraphs("advice", measure, BoardText.REASON);
    if (due == null) {
      throw new BoardTextOutOfRange("advice");
    }
  }
}
