package org.custodes.domain.access;

import org.custodes.domain.kernel.Actor;

/**
 * Port: who holds a seat of the oversight board at this moment. A role at the identity provider is
 * none.
 */
public interface BoardSeats {
  /** Whether they have the chair's role and the chair's seat. At most one query. */
  boolean isChairedBy(Actor actor);
}
