package org.custodes.domain.board;

/** How many votes carry a motion. Abstentions count for the quorum and not here. */
public enum Threshold {
  /** More yes than no. */
  SIMPLE {
    @Override
    boolean carries(int yes, int no) {
      return yes > no;
    }
  },
  /** Urgent advice to suspend a practice. */
  TWO_THIRDS {
    @Override
    boolean carries(int yes, int no) {
      return yes > 0 && 3 * yes >= 2 * (yes + no);
    }
  };

  abstract boolean carries(int yes, int no);
}
