package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** To ask for everything a sign-in younger than 15 minutes is needed (level L1). */
public final class SignInTooOld extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignInTooOld() {
    super(
        Kind.FORBIDDEN,
        "sign-in-too-old",
        "For this you have to sign in again first, so that nobody else can ask in your name.");
  }
}
