package org.custodes.domain.consent;

import org.custodes.domain.kernel.Refusal;

/** No consent to share is taken from a browser that asks not to share. */
public final class OptOutSignalStands extends Refusal {
  private static final long serialVersionUID = 1L;

  public OptOutSignalStands() {
    super(
        Kind.CONFLICT,
        "opt-out-signal",
        "The call carries Sec-GPC: 1, which counts as refusal of research sharing. Consent to it can"
            + " be given without the signal only.");
  }
}
