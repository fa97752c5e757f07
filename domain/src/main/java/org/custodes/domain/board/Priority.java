package org.custodes.domain.board;

/**
 * How pressing a review is: reach × severity × novelty, each 1 to 5.
 *
 * @param reach how many people
 * @param severity how deep it goes for each of them
 * @param novelty how little the board has said of it before
 */
public record Priority(int reach, int severity, int novelty) {
  public static final int MOST = 5;

  /**
   * @throws PriorityOutOfRange if one is not 1 to 5
   */
  public Priority {
    for (int one : new int[] {reach, severity, novelty}) {
      if (one < 1 || one > MOST) {
        throw new PriorityOutOfRange();
      }
    }
  }

  /** 1 to 125. */
  public int score() {
    return reach * severity * novelty;
  }
}
