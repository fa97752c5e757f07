package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Somebody else changed the same request first; nothing was changed by this call. */
public final class RequestChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public RequestChangedMeanwhile() {
    super(
        Kind.CONFLICT,
        "request-changed-meanwhile",
        "Somebody else has just changed this request. Look at it again, then decide.");
  }
}
