package org.custodes.domain.board;

/** What a member declares before a review. */
public enum Conflict {
  NONE,
  /** Somebody might doubt; the member stays, and it is on record. */
  POTENTIAL,
  /** The member is recused. */
  ACTUAL
}
