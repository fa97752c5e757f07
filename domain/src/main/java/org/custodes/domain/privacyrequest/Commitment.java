package org.custodes.domain.privacyrequest;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Thirty-two bytes that commit to an event without telling it: a keyed hash under a salt that lies
 * under the request's key and dies with it.
 *
 * @param text the bytes in base64url without padding
 */
public record Commitment(String text) implements Comparable<Commitment> {
  private static final int BYTES = 32;

  /** 43 signs; the last carries four bits, so that only sixteen signs can stand there. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

  public Commitment {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("a commitment is " + BYTES + " bytes in base64url");
    }
  }

  /**
   * @param bytes 32 bytes, keyed: a plain hash of an id would let everybody test every row of an
   *     old backup
   */
  public static Commitment of(byte[] bytes) {
    return new Commitment(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  @Override
  public int compareTo(Commitment other) {
    return text.compareTo(other.text);
  }
}
