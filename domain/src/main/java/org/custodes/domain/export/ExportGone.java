package org.custodes.domain.export;

/** The export that is being written or read was discarded meanwhile. */
final class ExportGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExportGone() {
    super("the export is gone");
  }
}
