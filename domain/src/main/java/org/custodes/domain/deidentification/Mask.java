package org.custodes.domain.deidentification;

import java.util.Objects;

/**
 * A masked place of an utterance as it came in.
 *
 * @param start first code point
 * @param end after the last code point
 */
public record Mask(int start, int end, EntityType type) {
  public Mask {
    Objects.requireNonNull(type);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mask covers something, not " + start + " to " + end);
    }
  }
}
