package org.custodes.domain.access;

import java.util.Set;
import org.custodes.domain.kernel.Refusal;

/** Why somebody needs to read is said in words that two others judge. */
public final class GrantReasonOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** U+200C and U+200D, which some scripts need; what else is invisible hides what is read. */
  private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

  /** Characters that the reason has at least. */
  public static final int LEAST = 20;

  /** Characters that the reason may have. */
  public static final int MOST = 1_000;

  public GrantReasonOutOfRange() {
    super(
        Kind.INVALID,
        "grant-reason-out-of-range",
        "Say in 20 to 1,000 printable characters what you need to read and why.",
        "reason");
  }

  static void require(String reason) {
    if (reason == null
        || reason.strip().length() < LEAST
        || reason.length() > MOST
        || reason.codePoints().anyMatch(GrantReasonOutOfRange::isUnprintable)) {
      throw new GrantReasonOutOfRange();
    }
  }

  private static boolean isUnprintable(int point) {
    return (Character.isISOControl(point) && point != '\n')
        || Character.getType(point) == Character.SURROGATE
        || (Character.getType(point) == Character.FORMAT && !JOINERS.contains(point));
  }
}
