package org.custodes.domain.intake;

import org.custodes.domain.kernel.Refusal;

/** One idempotency key stands for one request. */
public final class IdempotencyKeyReused extends Refusal {
  private static final long serialVersionUID = 1L;

  public IdempotencyKeyReused() {
    super(
        Kind.UNPROCESSABLE,
        "idempotency-key-reused",
        "This Idempotency-Key was used for another request within the last 24 hours.",
        "Idempotency-Key");
  }
}
