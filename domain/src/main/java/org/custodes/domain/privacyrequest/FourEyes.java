package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Who proposed may not approve, and who approved may not execute. */
public final class FourEyes extends Refusal {
  private static final long serialVersionUID = 1L;

  public FourEyes() {
    super(
        Kind.FORBIDDEN,
        "four-eyes",
        "A second person has to do this: who proposed may not approve, and who approved may not carry out.");
  }
}
