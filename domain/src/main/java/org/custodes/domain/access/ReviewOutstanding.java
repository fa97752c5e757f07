package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** What was opened in an emergency is reviewed before anybody opens the next. */
public final class ReviewOutstanding extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReviewOutstanding() {
    super(
        Kind.FORBIDDEN,
        "review-outstanding",
        "An emergency reading waits for its review. Nobody can open another one before that.");
  }
}
