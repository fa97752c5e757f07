package org.custodes.domain.kernel;

import java.util.regex.Pattern;

/**
 * The opaque name of a person at the identity provider (OpenID Connect Core, section 2, {@code
 * sub}). The only name of a person that may appear in a path; it is kept nowhere in clear.
 *
 * @param value 1 to 255 characters of {@code A-Z a-z 0-9 . _ : @ -}
 */
public record Sub(String value) {
  /** OpenID Connect limits a {@code sub} to 255 ASCII characters. */
  public static final int MAX_LENGTH = 255;

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:@-]{1," + MAX_LENGTH + "}");

  public Sub {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new MalformedSub();
    }
  }

  /**
   * Reads a name.
   *
   * @throws MalformedSub if the text has another shape; the text is not repeated
   */
  public static Sub of(String value) {
    return new Sub(value);
  }

  /** Says nothing of the person, so that no log can. */
  @Override
  public String toString() {
    return "[sub]";
  }
}
