package org.custodes.domain.export;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What fetches an archive once: 32 random bytes, of which the house keeps a keyed hash alone. It
 * prints nothing of itself.
 */
public final class ExportLink {
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String text;

  private ExportLink(String text) {
    this.text = text;
  }

  static ExportLink random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ExportLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Reads the last part of an address; empty if it cannot be a link. */
  public static Optional<ExportLink> of(String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(new ExportLink(text))
        : Optional.empty();
  }

  /** As it stands in an address: 43 characters of base64url. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExportLink that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "[export link]";
  }
}
