package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;

/**
 * Something that may be done with a thing of one room, and the rule by which. Each room lists its
 * own in an enumeration; what takes a role and nothing else needs none, the door says it.
 */
public interface Action {
  /** Its name in the room: that of the constant. */
  String name();

  /** The door that it is the rule of, for example {@code GrantService.approve}. */
  String door();

  /** Other doors that the same rule stands behind: those that list what this one shows. */
  default List<String> alsoAt() {
    return List.of();
  }

  Rule rule();

  /** The no of this room, said to the person who may not. */
  Refusal refusal(Decision.Denied no);

  /** Decides on what the room has in hand. */
  default Decision decide(Actor actor, Set<Tie> ties, Optional<Purpose> purpose) {
    return rule().decide(this, actor, ties, purpose);
  }

  /** The same, where a purpose says nothing. */
  default Decision decide(Actor actor, Set<Tie> ties) {
    return decide(actor, ties, Optional.empty());
  }

  /**
   * Decides, and refuses.
   *
   * @throws Refusal in the words of the room, if the actor may not
   */
  default void require(Actor actor, Set<Tie> ties) {
    decide(actor, ties).require();
  }
}
