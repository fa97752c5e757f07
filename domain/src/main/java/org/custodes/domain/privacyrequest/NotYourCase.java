package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A case belongs to the agent who took it. */
public final class NotYourCase extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotYourCase() {
    super(Kind.FORBIDDEN, "not-your-case", "Another agent has taken this case.");
  }
}
