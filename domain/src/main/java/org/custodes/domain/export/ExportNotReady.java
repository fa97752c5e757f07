package org.custodes.domain.export;

import org.custodes.domain.kernel.Refusal;

/** Nothing can be fetched before all of it is written. */
public final class ExportNotReady extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExportNotReady() {
    super(Kind.CONFLICT, "export-not-ready", "The download is still being prepared.");
  }
}
