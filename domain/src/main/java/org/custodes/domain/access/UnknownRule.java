package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Only a rule that exists can be asked about. */
public final class UnknownRule extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownRule() {
    super(Kind.INVALID, "unknown-rule", "There is no such rule, or no such role.", "door");
  }
}
