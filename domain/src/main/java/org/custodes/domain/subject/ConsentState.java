package org.custodes.domain.subject;

/** Where a consent stands: the words of the Data Privacy Vocabulary, and NONE before the first. */
public enum ConsentState {
  /** Nobody has asked or answered. */
  NONE,
  GIVEN,
  REFUSED,
  /** Taken back by the person. */
  WITHDRAWN,
  /** Taken back by somebody else: the house, a guardian, the board. */
  REVOKED,
  EXPIRED,
  /** The notice has changed; the person is asked again. */
  SUPERSEDED
}
