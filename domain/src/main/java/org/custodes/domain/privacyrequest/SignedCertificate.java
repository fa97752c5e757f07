package org.custodes.domain.privacyrequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A certificate as it is handed out: one line of ASCII, a JSON Web Signature in compact form. There
 * is no readable copy beside it, because then two things could differ and only one be signed;
 * whoever verifies it renders what was signed.
 *
 * @param compact the line, without an end
 */
public record SignedCertificate(String compact) {
  public static final String MEDIA_TYPE = "application/jose";

  private static final int CODE_BYTES = 15;

  /** The file's name, which says the request's number and nothing else. */
  public static String fileName(Certificate certificate) {
    return "certificate-" + certificate.request() + ".jws";
  }

  /**
   * What ties a printed sheet to the file: the first 120 bits of the SHA-256 of the line, for
   * people to compare. It proves nothing by itself.
   */
  public String code() {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.US_ASCII));
      return Groups.of(Arrays.copyOf(hash, CODE_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "[signed certificate]";
  }
}
