package org.custodes.domain.deadline;

import java.util.Arrays;
import java.util.List;

/** The law whose clock runs, or what the house itself has promised. */
public enum Regime {
  /** Regulation (EU) 2016/679. */
  GDPR,
  /** The United Kingdom's, as the Data (Use and Access) Act 2025 changed it. */
  UK_GDPR,
  /** The California Consumer Privacy Act and its regulations. */
  CCPA,
  /** Lei 13.709/2018 of Brazil. */
  LGPD,
  /** No law: what this house aims at, earlier than any of them. */
  HOUSE;

  private static final List<Regime> LAWS =
      Arrays.stream(values()).filter(regime -> regime != HOUSE).toList();

  /** Those that a request can be made under. */
  public static List<Regime> laws() {
    return LAWS;
  }
}
