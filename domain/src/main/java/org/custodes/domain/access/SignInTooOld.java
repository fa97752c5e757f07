package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** What cannot be undone needs a sign-in younger than 15 minutes (identity level L1). */
public final class SignInTooOld extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignInTooOld() {
    super(
        Kind.FORBIDDEN,
        "sign-in-too-old",
        "For this you have to sign in again first, so that nobody else can ask in your name.");
  }
}
