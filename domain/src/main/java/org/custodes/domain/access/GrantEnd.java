package org.custodes.domain.access;

/** Why a grant ended before its time. */
public enum GrantEnd {
  /** Somebody who might have approved it refused. */
  REFUSED,
  /** The reader gave it back, or an officer or lead took it. */
  WITHDRAWN,
  /** As many conversations were read as it was for. */
  USED_UP,
  /** The database was put back from a backup, which may not know what was withdrawn since. */
  RESTORED
}
