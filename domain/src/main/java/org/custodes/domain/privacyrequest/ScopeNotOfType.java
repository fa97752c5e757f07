package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Only erasure can be asked for in part. */
public final class ScopeNotOfType extends Refusal {
  private static final long serialVersionUID = 1L;

  public ScopeNotOfType() {
    super(
        Kind.UNPROCESSABLE,
        "scope-not-of-type",
        "Only erasure can be asked for in part. Name the scope ALL, without the account.",
        "scope");
  }
}
