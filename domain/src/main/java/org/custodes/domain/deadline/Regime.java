package org.custodes.domain.deadline;

/** The law whose clock runs. */
public enum Regime {
  /** Regulation (EU) 2016/679. */
  GDPR,
  /** The California Consumer Privacy Act and its regulations. */
  CCPA
}
