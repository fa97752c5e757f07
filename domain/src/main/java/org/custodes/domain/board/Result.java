package org.custodes.domain.board;

/** How a vote ended. */
public enum Result {
  CARRIED,
  LOST,
  /** As many yes as no: not carried. */
  TIED
}
