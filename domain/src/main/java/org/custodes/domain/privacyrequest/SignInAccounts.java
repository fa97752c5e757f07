package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Sub;

/**
 * Port: the accounts with which people sign in. They belong to the sign-in service; where its realm
 * serves this house alone, the house may delete one for its person.
 *
 * <p>What asks the service throws {@link AccountsOutOfReach} if it does not answer.
 */
public interface SignInAccounts {
  /** Whether accounts are this house's to delete. */
  boolean areOurs();

  /** Whether there is an account with this sign-in; only where they {@link #areOurs}. */
  boolean exists(Sub person);

  /** Deletes the account, if it is still there; only where they {@link #areOurs}. */
  void delete(Sub person);
}
