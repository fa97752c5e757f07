package org.custodes.domain.retention;

import org.custodes.domain.kernel.Refusal;

/** The authority is named in one line, which the person reads as it stands. */
public final class AuthorityOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Characters that the text may have. */
  static final int MAX_LENGTH = 500;

  public AuthorityOutOfRange() {
    super(
        Kind.INVALID,
        "authority-out-of-range",
        "Say which authority ordered the hold and under which reference, in 1 to "
            + MAX_LENGTH
            + " printable characters.",
        "authority");
  }

  static void require(String authority) {
    if (authority == null
        || authority.isBlank()
        || authority.length() > MAX_LENGTH
        || authority.codePoints().anyMatch(AuthorityOutOfRange::isUnprintable)) {
      throw new AuthorityOutOfRange();
    }
  }

  private static boolean isUnprintable(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
