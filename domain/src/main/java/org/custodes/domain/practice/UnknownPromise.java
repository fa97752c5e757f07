package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** A practice carries promises of the register, at least one. */
public final class UnknownPromise extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownPromise() {
    super(
        Kind.INVALID,
        "unknown-promise",
        "The register has the promises P01 to P67; a practice carries at least one.",
        "promises");
  }
}
