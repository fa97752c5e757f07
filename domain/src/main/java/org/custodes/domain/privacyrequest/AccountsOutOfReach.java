package org.custodes.domain.privacyrequest;

/** The sign-in service does not answer, or refuses. Nothing was lost; it is tried again. */
public final class AccountsOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what was tried, in words; nobody's sign-in, no secret
   */
  public AccountsOutOfReach(String what) {
    super(what);
  }
}
