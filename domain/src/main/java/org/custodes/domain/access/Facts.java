package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;

/**
 * Port: what a room knows of its own things, as far as it decides who may do what with them. Each
 * room that has rules of its own implements it; {@link Decisions} finds them all.
 */
public interface Facts {
  /** As many assignments as a room tells of. */
  int MOST_ASSIGNED = 200;

  /** The word for the room's things, the same as its package. */
  String thing();

  /** Everything that may be done with one of them by more than a role alone. */
  List<? extends Action> actions();

  /** All ties that the room ever tells of; an exclusion by another cannot come about here. */
  Set<Tie> knows();

  /**
   * What ties somebody to a thing as it stands now, as far as it matters for the action. At most
   * one query.
   *
   * @param action one of the room's
   * @return empty if there is no such thing
   */
  Optional<Set<Tie>> ties(Actor actor, Action action, UUID thing);

  /** Whether a thing has a number by which a decision on somebody can be asked. */
  default boolean isNumbered() {
    return true;
  }

  /** What is given to somebody now and ends by itself; none where nothing is. */
  default List<Assignment> assignments() {
    return List.of();
  }
}
