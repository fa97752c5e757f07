package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.BOARD_CHAIR;
import static org.custodes.domain.kernel.Role.OPERATOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.util.List;

/** Why somebody may do something, or may not. There is no decision without one. */
public enum Reason {
  /** A role allows it, or none of theirs does. */
  ROLE(OPERATOR),
  /** It was given to them, or to somebody else. */
  ASSIGNMENT(SUPPORT_LEAD),
  /** A grant runs, or none does. */
  GRANT(PRIVACY_OFFICER, SUPPORT_LEAD),
  /** Their seat lasts, or has ended. */
  SEAT(PRIVACY_OFFICER),
  /** They are recused. */
  RECUSAL(BOARD_CHAIR),
  /** Somebody else has to do it: they did the other half, or it is done. */
  FOUR_EYES,
  /** It concerns them. */
  OWN_CASE,
  /** It is their own, or another person's. */
  OWN_DATA,
  /** A legal hold keeps the thing as it is. */
  LEGAL_HOLD(PRIVACY_OFFICER),
  /** A duty that they have excludes this one, whatever the thing. */
  EXCLUDED_DUTY(PRIVACY_OFFICER),
  /** Something that was done before has to be reviewed first. */
  REVIEW(PRIVACY_OFFICER, BOARD_CHAIR),
  /** It may be done for other purposes only. */
  PURPOSE(PRIVACY_OFFICER),
  /** There is no such thing, as far as they may know. */
  UNKNOWN_THING;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives cannot be changed
  private final List<String> helpers;

  Reason(String... helpers) {
    this.helpers = List.of(helpers);
  }

  /** The roles of those who can change it; empty where only another person can do the thing. */
  public List<String> helpers() {
    return helpers;
  }
}
