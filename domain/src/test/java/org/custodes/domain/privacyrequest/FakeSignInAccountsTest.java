package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Sub;

class FakeSignInAccountsTest implements SignInAccountsContract {
  private final FakeSignInAccounts accounts = new FakeSignInAccounts(somebody(), somebodyElse());

  @Override
  public SignInAccounts accounts() {
    return accounts;
  }

  @Override
  public Sub somebody() {
    return new Sub("anna");
  }

  @Override
  public Sub somebodyElse() {
    return new Sub("ben");
  }
}
