package org.custodes.domain.access;

import java.util.Arrays;

/** As what somebody reads records that are not their own. The codes are the column's. */
public enum ReaderRole {
  TRAINER(1),
  /** A privacy officer, in an emergency. */
  EMERGENCY(2);

  private final short code;

  ReaderRole(int code) {
    this.code = (short) code;
  }

  public short code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException if no role has the number
   */
  public static ReaderRole of(int code) {
    return Arrays.stream(values())
        .filter(role -> role.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reader has the number " + code));
  }
}
