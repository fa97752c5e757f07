package org.custodes.domain.privacyrequest;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Names one certificate, at random and for people to read out: {@code C-} and 80 bits in
 * Crockford's base 32, in groups of four.
 */
public record CertificateNumber(String value) {
  private static final Pattern FORM = Pattern.compile("C(-" + Groups.SIGN + "{4}){4}");
  private static final int BYTES = 10;

  public CertificateNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a certificate's number has the form C-7Q2M-X4KD-0N8R-9TWB");
    }
  }

  public static CertificateNumber random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new CertificateNumber("C-" + Groups.of(bytes));
  }
}
