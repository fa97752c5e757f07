package org.custodes.domain.retention;

import org.custodes.domain.kernel.Refusal;

/** There is no such hold, or its file is over. */
public final class UnknownHold extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownHold() {
    super(Kind.NOT_FOUND, "unknown-hold", "There is no legal hold under this number.");
  }
}
