package org.custodes.domain.export;

import org.custodes.domain.kernel.Refusal;

/** An export needs somebody of whom something is kept. */
public final class NothingToExport extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToExport() {
    super(Kind.CONFLICT, "nothing-to-export", "Nothing is kept of you that could be downloaded.");
  }
}
