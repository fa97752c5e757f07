package org.custodes.domain.export;

import org.custodes.domain.kernel.Refusal;

/** One export of a person is prepared at a time. */
public final class ExportBeingPrepared extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExportBeingPrepared() {
    super(
        Kind.CONFLICT,
        "export-being-prepared",
        "A download is being prepared already. Wait until it is ready, or discard it.");
  }
}
