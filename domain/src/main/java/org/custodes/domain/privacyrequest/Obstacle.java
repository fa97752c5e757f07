package org.custodes.domain.privacyrequest;

/** What stands in somebody's way at the desk. */
public enum Obstacle {
  /** The case is about them. */
  OWN_CASE,
  /** They proposed, so somebody else has to decide. */
  YOU_PROPOSED,
  /** They approved, so somebody else has to carry it out. */
  YOU_APPROVED,
  /** No lead has approved the plan. */
  NOT_APPROVED,
  /** Another agent has taken the case. */
  NOT_YOUR_CASE,
  /** The first term is over, so no more time can be taken. */
  NOTICE_TOO_LATE,
  /** It takes an agent. */
  NOT_AN_AGENT,
  /** It takes a lead, who is never the proposer. */
  NOT_A_LEAD
}
