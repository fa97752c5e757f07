package org.custodes.domain.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;

/**
 * What a room knows whose things are each a person's own: whether somebody is that person. Such a
 * thing has no number, so nobody can ask about it by one.
 */
public interface OwnFacts extends Facts {
  @Override
  default Set<Tie> knows() {
    return Set.of(Tie.SELF);
  }

  @Override
  default boolean isNumbered() {
    return false;
  }

  @Override
  default Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing) {
    return Optional.empty();
  }
}
