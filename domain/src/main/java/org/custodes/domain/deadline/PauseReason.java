package org.custodes.domain.deadline;

/** What was asked of the person, so that their request could not go on. */
public enum PauseReason {
  /** Proof that they are who they say, where there is reasonable doubt. */
  IDENTITY,
  /** What the request is about. */
  CLARIFICATION
}
