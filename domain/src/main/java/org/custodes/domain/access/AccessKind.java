package org.custodes.domain.access;

/** What was done with a person's data on their behalf. */
public enum AccessKind {
  /** The assistant read messages to give itself context. */
  CONTEXT_READ,
  /** The person asked for a download of everything. */
  EXPORTED
}
