package org.custodes.domain.privacyrequest;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a request without a sign-in, given out once when it is filed: an erased person may
 * have no account any more and still has to read their certificate (data design, attack 10). The
 * house keeps a keyed hash of it alone. It prints nothing of itself.
 */
public final class RequestCode {
  /** Crockford's digits: no letter that is read as another. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Twenty-four digits of five bits each: 120 bits. */
  private static final int LENGTH = 24;

  private static final Pattern SHAPE = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");

  private final String bare;

  private RequestCode(String bare) {
    this.bare = bare;
  }

  static RequestCode random(SecureRandom random) {
    var digits = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      digits.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
    }
    return new RequestCode(digits.toString());
  }

  /** Reads what somebody typed; case, spaces and hyphens do not matter. */
  public static Optional<RequestCode> of(String typed) {
    var bare =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(bare).matches() ? Optional.of(new RequestCode(bare)) : Optional.empty();
  }

  /** As it is given out, in groups of six. */
  public String text() {
    return String.join("-", bare.split("(?<=\\G.{6})"));
  }

  String bare() {
    return bare;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestCode that && bare.equals(that.bare);
  }

  @Override
  public int hashCode() {
    return bare.hashCode();
  }

  @Override
  public String toString() {
    return "[request code]";
  }
}
