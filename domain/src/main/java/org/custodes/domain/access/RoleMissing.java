package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** None of the caller's roles allows it. */
public final class RoleMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public RoleMissing() {
    super(Kind.FORBIDDEN, "role-missing", "None of your roles allows this.");
  }
}
