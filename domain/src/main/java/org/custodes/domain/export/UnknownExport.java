package org.custodes.domain.export;

import org.custodes.domain.kernel.Refusal;

/** There is no such export for this caller; somebody else's looks the same. */
public final class UnknownExport extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownExport() {
    super(Kind.NOT_FOUND, "unknown-export", "There is no such download, or it is not yours.");
  }
}
