package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A person has a bounded number of requests open at a time. */
public final class TooManyOpenRequests extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyOpenRequests() {
    super(
        Kind.CONFLICT,
        "too-many-open-requests",
        "There are 10 open requests already. Wait until one is closed, or withdraw one.");
  }
}
