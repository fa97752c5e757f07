package org.custodes.domain.board;

/** What management answers to a recommendation. */
public enum ResponseKind {
  ACCEPT,
  ACCEPT_IN_PART,
  ALTERNATIVE,
  ASSESS,
  DECLINE,
  ALREADY_DONE
}
