package org.custodes.gate.chatset;

import java.util.ArrayList;
import java.util.List;

/**
 * One turn as it was said, with its labels.
 *
 * @param role {@code user} or {@code assistant}
 */
record Turn(String role, String text, List<Label> labels) {
  /**
   * @param start first code point
   * @param end after the last code point
   */
  record Label(int start, int end, String type) {}

  Turn {
    labels = List.copyOf(labels);
  }

  static Turn of(String role, List<Piece> pieces) {
    var text = new StringBuilder();
    var labels = new ArrayList<Label>();
    int at = 0;
    for (var piece : pieces) {
      int end = at + piece.text().codePointCount(0, piece.text().length());
      int start = at;
      if (end > start) {
        piece.type().ifPresent(type -> labels.add(new Label(start, end, type)));
      }
      text.append(piece.text());
      at = end;
    }
    return new Turn(role, text.toString(), labels);
  }
}
