package org.custodes.domain.deadline;

import org.custodes.domain.kernel.Refusal;

/** Some laws give no more time, whatever the reason. */
public final class ExtensionNotInLaw extends Refusal {
  private static final long serialVersionUID = 1L;

  ExtensionNotInLaw(Regime regime) {
    super(
        Kind.UNPROCESSABLE,
        "extension-not-in-law",
        "The " + regime + " knows no extension.",
        "extended");
  }
}
