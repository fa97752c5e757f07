package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/** Others kept changing the same person's choices; nothing was changed by this call. */
public final class ChangedMeanwhile extends Refusal {
  private static final long serialVersionUID = 1L;

  public ChangedMeanwhile() {
    super(
        Kind.CONFLICT,
        "changed-meanwhile",
        "These choices were being changed from elsewhere at the same time. Nothing was saved; try again.");
  }
}
