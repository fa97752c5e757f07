package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Four eyes: who proposes does not approve. */
public final class ProposedYourself extends Refusal {
  private static final long serialVersionUID = 1L;

  public ProposedYourself() {
    super(Kind.FORBIDDEN, "proposed-yourself", "You proposed this, so two others must approve it.");
  }
}
