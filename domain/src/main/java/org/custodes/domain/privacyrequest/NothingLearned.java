package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Nothing is learned from people in this version, so nothing of it can be erased. */
public final class NothingLearned extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingLearned() {
    super(
        Kind.CONFLICT,
        "nothing-learned",
        "Nothing that was learned from people is kept here, so there is nothing to erase.");
  }
}
