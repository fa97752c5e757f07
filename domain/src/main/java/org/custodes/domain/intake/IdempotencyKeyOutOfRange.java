package org.custodes.domain.intake;

import org.custodes.domain.kernel.Refusal;

/** An idempotency key is a short printable text. */
public final class IdempotencyKeyOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public static final int MOST = 255;

  public IdempotencyKeyOutOfRange() {
    super(
        Kind.INVALID,
        "idempotency-key-out-of-range",
        "An Idempotency-Key has 1 to 255 printable ASCII characters.",
        "Idempotency-Key");
  }

  /**
   * @throws IdempotencyKeyOutOfRange if the text cannot be a key
   */
  static String require(String key) {
    if (key.isBlank() || key.length() > MOST || !key.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IdempotencyKeyOutOfRange();
    }
    return key;
  }
}
