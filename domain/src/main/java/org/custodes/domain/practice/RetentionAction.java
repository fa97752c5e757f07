package org.custodes.domain.practice;

/** What becomes of data when its time is over. */
public enum RetentionAction {
  /** Its key is destroyed, then its row is deleted. */
  SHRED,
  DELETE,
  ANONYMISE,
  REVIEW
}
