package org.custodes.domain.vault;

/** The vault cluster or what belongs to it cannot be reached now. Nothing was lost. */
public final class VaultOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what was tried, in words; no key, tag or value
   */
  public VaultOutOfReach(String what, Throwable cause) {
    super(what, cause);
  }
}
