package org.custodes.domain.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.custodes.domain.kernel.Sub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody who asks for an account may rely on. */
public interface SignInAccountsContract {
  /** With two accounts at least. */
  SignInAccounts accounts();

  Sub somebody();

  Sub somebodyElse();

  @Test
  default void anAccountIsThereUntilItIsDeletedAndOnlyThatOneGoes() {
    var accounts = accounts();
    assertTrue(accounts.areOurs());
    assertTrue(accounts.exists(somebody()));
    accounts.delete(somebody());
    assertFalse(accounts.exists(somebody()));
    assertTrue(accounts.exists(somebodyElse()));
    assertDoesNotThrow(() -> accounts.delete(somebody()), "again, after a crash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "..", ".", "count", "profile"})
  default void whoHasNoAccountHasNoneWhateverTheNameLooksLike(String name) {
    var accounts = accounts();
    assertFalse(accounts.exists(new Sub(name)));
    assertDoesNotThrow(() -> accounts.delete(new Sub(name)));
    assertTrue(accounts.exists(somebodyElse()));
  }
}
