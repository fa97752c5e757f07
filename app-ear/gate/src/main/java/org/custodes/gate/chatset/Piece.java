package org.custodes.gate.chatset;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a turn: words, or an identifier with its type.
 *
 * @param type empty for what identifies nobody
 */
record Piece(String text, Optional<String> type) {
  Piece {
    Objects.requireNonNull(text);
    Objects.requireNonNull(type);
  }

  static Piece plain(String text) {
    return new Piece(text, Optional.empty());
  }
}
