package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Only what this version can carry out may be asked for through it. */
public final class RequestTypeNotOffered extends Refusal {
  private static final long serialVersionUID = 1L;

  public RequestTypeNotOffered() {
    super(
        Kind.UNPROCESSABLE,
        "request-type-not-offered",
        "This version carries out erasure, access, portability and the withdrawal of consent. Your choices can be changed, and single conversations read and deleted, without a request.",
        "type");
  }
}
