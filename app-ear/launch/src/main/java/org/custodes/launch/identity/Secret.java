package org.custodes.launch.identity;

import java.util.Objects;

/** A password or client secret; printing it shows nothing. */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** Wraps {@code value}; refuses an empty one, because an empty secret is none. */
  public static Secret of(String value) {
    if (Objects.requireNonNull(value, "secret").isBlank()) {
      throw new IllegalArgumentException("a secret must not be empty");
    }
    return new Secret(value);
  }

  /** The value in clear, for the one place that must send or store it. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
