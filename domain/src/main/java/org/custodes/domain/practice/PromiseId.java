package org.custodes.domain.practice;

import java.util.regex.Pattern;

/**
 * One of the promises of the house, P01 to P67.
 *
 * @param value as the register names it
 */
public record PromiseId(String value) implements Comparable<PromiseId> {
  private static final Pattern SHAPE = Pattern.compile("P(0[1-9]|[1-5][0-9]|6[0-7])");

  /**
   * @throws UnknownPromise if the register has no such promise
   */
  public PromiseId {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new UnknownPromise();
    }
  }

  @Override
  public int compareTo(PromiseId other) {
    return value.compareTo(other.value);
  }
}
