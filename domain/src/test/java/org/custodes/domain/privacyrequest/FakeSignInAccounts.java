package org.custodes.domain.privacyrequest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.custodes.domain.kernel.Sub;

/** The sign-in service in memory; it can be unplugged, and it can be somebody else's. */
public final class FakeSignInAccounts implements SignInAccounts {
  private final Set<Sub> accounts = new HashSet<>();
  private boolean ours = true;
  private boolean plugged = true;

  public FakeSignInAccounts(Sub... people) {
    accounts.addAll(Arrays.asList(people));
  }

  void unplug() {
    plugged = false;
  }

  void plug() {
    plugged = true;
  }

  void belongToOthers() {
    ours = false;
  }

  @Override
  public boolean areOurs() {
    return ours;
  }

  @Override
  public boolean exists(Sub person) {
    requirePlugged();
    return accounts.contains(person);
  }

  @Override
  public void delete(Sub person) {
    requirePlugged();
    accounts.remove(person);
  }

  private void requirePlugged() {
    if (!plugged) {
      throw new AccountsOutOfReach("unplugged");
    }
  }
}
