package org.custodes.domain.practice;

/** Where a version of a practice stands. */
public enum VersionState {
  DRAFT(0),
  PROPOSED(1),
  IN_FORCE(2),
  RETIRED(3);

  private final int code;

  VersionState(int code) {
    this.code = code;
  }

  /** The code of the column. */
  public int code() {
    return code;
  }

  public static VersionState of(int code) {
    for (var state : values()) {
      if (state.code == code) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state of a practice's version has the code " + code);
  }
}
