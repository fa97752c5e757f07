package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** The sign-in account goes on its person's own word only, and only where the realm is ours. */
public final class AccountNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  public AccountNotOffered() {
    super(
        Kind.INVALID,
        "account-not-offered",
        "The sign-in account can be deleted only for its own person, and only where this house"
            + " manages the sign-in service.",
        "account");
  }
}
