package org.custodes.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One entry of the transparency log, in canonical JSON (RFC 8785), at most {@value #MAX_BYTES}
 * bytes.
 *
 * <p>What concerns a person or a record is {@code {"c":"…","v":1}} and nothing else: {@code c} is
 * HMAC-SHA256 of the event's body under a salt that is derived from the person's or record's key,
 * in base64url without padding. All of them look alike, so that the log is no diary. An act of
 * governance also shows its type and its day.
 */
public final class Leaf {
  /** The column's limit; the longest governance leaf fits. */
  public static final int MAX_BYTES = 256;

  private static final int MAX_TYPE = 64;
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z.-]{0," + (MAX_TYPE - 1) + "}");

  /** The two sorts of leaves; each is sorted by its own rule before it is numbered. */
  public enum Sort {
    GOVERNANCE(0),
    PERSONAL(1);

    private final int code;

    Sort(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }
  }

  private final Sort sort;
  private final byte[] entry;

  private Leaf(Sort sort, byte[] entry) {
    if (entry.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "a leaf of " + entry.length + " bytes; the limit is " + MAX_BYTES);
    }
    this.sort = sort;
    this.entry = entry;
  }

  /**
   * The leaf of something that happened to a person or a record.
   *
   * @param salt 32 bytes from a key that dies with its owner
   * @param body the event as its feature keeps it, sealed; it is not stored here
   */
  public static Leaf personal(byte[] salt, byte[] body) {
    var c = commitmentTo(salt, body);
    return new Leaf(
        Sort.PERSONAL, ("{\"c\":\"" + c + "\",\"v\":1}").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The leaf of an act of governance, which concerns the house and nobody's data: it shows what
   * sort of act it was and on which day, and commits to its body.
   *
   * @param type lower case words with dots and hyphens, at most {@value #MAX_TYPE} characters
   * @param salt 32 bytes that lie with the body, so that whoever is shown both can find the leaf
   * @param body the act in canonical JSON, as its feature keeps it; it is not stored here
   */
  public static Leaf governance(String type, LocalDate day, byte[] salt, byte[] body) {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException(
          "a leaf's type has 1 to " + MAX_TYPE + " characters of a-z . -");
    }
    var c = commitmentTo(salt, body);
    return new Leaf(
        Sort.GOVERNANCE,
        ("{\"c\":\"" + c + "\",\"day\":\"" + day + "\",\"type\":\"" + type + "\",\"v\":1}")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The {@code c} of a leaf: HMAC-SHA256 of the body under its salt, in base64url. */
  private static String commitmentTo(byte[] salt, byte[] body) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(commitment(salt, body));
  }

  private static byte[] commitment(byte[] salt, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  public Sort sort() {
    return sort;
  }

  /** The bytes that the log's tree will hash. */
  public byte[] entry() {
    return entry.clone();
  }
}
