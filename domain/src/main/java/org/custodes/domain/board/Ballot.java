package org.custodes.domain.board;

/**
 * One seat's vote. Nobody reads it before the vote is closed.
 *
 * @param sha256 of the text that it is about
 * @param reason needed of who abstains; may be empty otherwise
 */
public record Ballot(int seat, Choice choice, String sha256, String reason) {
  @Override
  public String toString() {
    return "[ballot]";
  }
}
