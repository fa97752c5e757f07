package org.custodes.domain.privacyrequest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a request stands; {@link Transition} says how it gets from one to the next. */
public enum RequestState {
  RECEIVED(0),
  IDENTITY_PENDING(1),
  CLARIFICATION_PENDING(2),
  TRIAGED(3),
  IN_PROGRESS(4),
  REVIEW(5),
  EXECUTING(6),
  VERIFYING(7),
  COMPLETED(8),
  PARTIALLY_COMPLETED(9),
  REFUSED(10),
  WITHDRAWN(11),
  DUPLICATE(12);

  private final int code;

  RequestState(int code) {
    this.code = code;
  }

  /** The code of the column. */
  public int code() {
    return code;
  }

  static RequestState of(int code) {
    return Arrays.stream(values()).filter(state -> state.code == code).findFirst().orElseThrow();
  }

  /** Those in which something may still happen. */
  public static Set<RequestState> open() {
    return Arrays.stream(values())
        .filter(state -> !state.isClosed())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Nothing more happens to it. */
  public boolean isClosed() {
    return this == COMPLETED || this == REFUSED || this == WITHDRAWN || this == DUPLICATE;
  }
}
