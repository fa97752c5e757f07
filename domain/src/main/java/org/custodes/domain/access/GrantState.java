package org.custodes.domain.access;

/** Where a grant stands. */
public enum GrantState {
  /** One privacy officer and one support lead have to approve it. */
  ASKED,
  /** It opens records. */
  RUNNING,
  /** It opens nothing any more. */
  ENDED
}
