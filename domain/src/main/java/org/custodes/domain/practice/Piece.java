package org.custodes.domain.practice;

/** A piece of a comparison: it stands in both, or was taken out, or came in. */
public record Piece(Sort sort, String text) {
  /** Where the piece stands. */
  public enum Sort {
    SAME,
    REMOVED,
    ADDED
  }
}
