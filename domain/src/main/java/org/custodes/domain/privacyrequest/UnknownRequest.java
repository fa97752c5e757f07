package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** There is no such request for this caller; somebody else's looks the same. */
public final class UnknownRequest extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownRequest() {
    super(Kind.NOT_FOUND, "unknown-request", "There is no such request, or it is not yours.");
  }
}
