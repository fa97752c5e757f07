package org.custodes.domain.deadline;

/** Why more time is taken; no law of the table knows another reason. */
public enum ExtensionReason {
  /** The request is complex. */
  COMPLEX,
  /** There are many requests. */
  NUMEROUS
}
