package org.custodes.domain.vault;

import java.util.Arrays;

/**
 * What a sealed record is kept for: the one purpose that stands in clear beside it.
 * TRAINING_SENSITIVE rests on two consents and has a period of its own; to the person it is
 * training.
 */
public enum RecordPurpose {
  TRAINING(1),
  CONTEXT(2),
  TRAINING_SENSITIVE(3);

  private final int code;

  RecordPurpose(int code) {
    this.code = code;
  }

  /** The number in both databases. */
  public int code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException if no purpose has the number
   */
  public static RecordPurpose of(int code) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no purpose has the number " + code));
  }
}
