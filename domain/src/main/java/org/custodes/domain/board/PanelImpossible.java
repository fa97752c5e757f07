package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A panel has privacy, law and ethics. */
public final class PanelImpossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public PanelImpossible() {
    super(
        Kind.CONFLICT,
        "review-panel-impossible",
        "The seats that could be drawn do not fill a panel with privacy, law and ethics.");
  }
}
