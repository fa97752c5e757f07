package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A refusal needs a ground and an explanation (GDPR Art. 12(4)). */
public final class ReasonMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReasonMissing() {
    super(Kind.INVALID, "reason-missing", "Say why in 20 to 1,000 characters.", "text");
  }
}
