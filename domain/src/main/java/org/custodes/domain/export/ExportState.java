package org.custodes.domain.export;

import java.util.Arrays;

/** Where an export stands; the codes are the column's. Fetched, discarded or expired it is gone. */
public enum ExportState {
  /** Its archive is being written. */
  PREPARING(0),
  /** Its archive waits to be fetched. */
  READY(1),
  /** A part did not get through; it is tried again by itself, some times. */
  FAILED(2);

  private final int code;

  ExportState(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  static ExportState of(int code) {
    return Arrays.stream(values()).filter(state -> state.code == code).findFirst().orElseThrow();
  }
}
