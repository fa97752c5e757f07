package org.custodes.domain.ledger;

/** The log cannot be written now; what is queued stays queued. */
public final class LedgerOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause kept for its class; its message may quote a statement and is not repeated
   */
  public LedgerOutOfReach(String what, Throwable cause) {
    super(what, cause);
  }
}
