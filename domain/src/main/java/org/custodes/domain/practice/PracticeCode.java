package org.custodes.domain.practice;

import java.util.regex.Pattern;

/**
 * The name of a practice in addresses and exports, for example {@code conversation-storage}. It
 * never changes.
 *
 * @param value 3 to 40 characters of {@code a-z 0-9 -}, a letter first
 */
public record PracticeCode(String value) {
  public static final int LONGEST = 40;

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{2,39}");

  /**
   * @throws MalformedPracticeCode if the text has another shape; it is not repeated
   */
  public PracticeCode {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new MalformedPracticeCode();
    }
  }
}
