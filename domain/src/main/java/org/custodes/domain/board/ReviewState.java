package org.custodes.domain.board;

/** Where a review stands. */
public enum ReviewState {
  PROPOSED(0),
  SCOPED(1),
  PANEL_ASSIGNED(2),
  DECLARATIONS(3),
  EVIDENCE(4),
  FINDINGS(5),
  DELIBERATION(6),
  VOTING(7),
  DECIDED(8),
  PUBLISHED(9),
  RESPONSE_DUE(10),
  FOLLOW_UP(11),
  CLOSED(12),
  DECLINED(13),
  MERGED(14);

  private final int code;

  ReviewState(int code) {
    this.code = code;
  }

  /** The code of the column. */
  public int code() {
    return code;
  }

  /** Nothing follows. */
  public boolean isEnd() {
    return this == CLOSED || this == DECLINED || this == MERGED;
  }

  /** The decision is public. */
  public boolean isPublished() {
    return code >= PUBLISHED.code && code <= CLOSED.code;
  }

  public static ReviewState of(int code) {
    for (var state : values()) {
      if (state.code == code) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state of a review has the code " + code);
  }
}
