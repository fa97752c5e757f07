package org.custodes.domain.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Who speaks in a conversation. */
public enum Speaker {
  USER("user"),
  ASSISTANT("assistant");

  private final String code;

  Speaker(String code) {
    this.code = code;
  }

  /** The word of the API. */
  public String code() {
    return code;
  }

  public static Optional<Speaker> of(String code) {
    return Arrays.stream(values()).filter(speaker -> speaker.code.equals(code)).findFirst();
  }
}
