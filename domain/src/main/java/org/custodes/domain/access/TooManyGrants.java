package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Two people judge each grant that is asked for; nobody may bury them in work. */
public final class TooManyGrants extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Grants of one asker that may wait at a time. */
  public static final int MOST_WAITING = 20;

  /** Grants that one asker may ask for in a day. */
  public static final int MOST_A_DAY = 50;

  public TooManyGrants() {
    super(
        Kind.CONFLICT,
        "too-many-grants",
        "At most 20 of your grants may wait for approval, and you may ask for 50 in a day.");
  }
}
