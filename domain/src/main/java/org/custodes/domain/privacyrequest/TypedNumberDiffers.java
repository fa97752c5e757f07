package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** What cannot be undone is confirmed by typing the number of the case. */
public final class TypedNumberDiffers extends Refusal {
  private static final long serialVersionUID = 1L;

  public TypedNumberDiffers() {
    super(
        Kind.INVALID,
        "typed-number-differs",
        "Type the number of this case exactly as it stands above.",
        "typed");
  }
}
