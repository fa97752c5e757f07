package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Substitutes are drawn only where a quorum is out of reach. */
public final class PanelSuffices extends Refusal {
  private static final long serialVersionUID = 1L;

  public PanelSuffices() {
    super(
        Kind.CONFLICT,
        "review-panel-suffices",
        "The panel can reach a quorum, so no substitutes are drawn.");
  }
}
