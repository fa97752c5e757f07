package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;

/** Whether somebody may do something with a thing, why, and everything that was asked for it. */
public sealed interface Decision {
  /**
   * Every input of a decision; the same inputs always decide alike.
   *
   * @param ties what the room knew of the actor and the thing
   */
  record Asked(Action action, Actor actor, Set<Tie> ties, Optional<Purpose> purpose) {
    public Asked {
      ties = Set.copyOf(ties);
    }

    @Override
    public String toString() {
      return "[asked: " + action.door() + "]";
    }
  }

  Asked asked();

  Reason reason();

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * @throws Refusal in the words of the room, if it is a no
   */
  default void require() {
    if (this instanceof Denied no) {
      throw no.refusal();
    }
  }

  /**
   * Yes.
   *
   * @param way the role that allows it, and what else it took
   */
  record Allowed(Asked asked, Rule.Way way) implements Decision {
    @Override
    public Reason reason() {
      return way.needs().isEmpty() ? Reason.ROLE : way.needs().getLast().reason();
    }
  }

  /**
   * No.
   *
   * @param tie what is missing, or in the way; empty where it is no tie
   */
  record Denied(Asked asked, Reason reason, Optional<Tie> tie) implements Decision {
    /**
     * The roles of those whom to ask: who can change what stands in the way, or else who may do it
     * in place of the actor.
     */
    public List<String> whomToAsk() {
      return reason.helpers().isEmpty() ? whoMay() : reason.helpers();
    }

    /** The roles of those who may, if everything else is right; a machine is nobody to ask. */
    public List<String> whoMay() {
      return asked.action().rule().roles().stream()
          .filter(role -> !role.equals(Rule.Way.ANYBODY) && !role.equals(Role.ASSISTANT))
          .toList();
    }

    /**
     * The no in the words of the room. What the room does not even own up to is not explained: the
     * reason would tell that there is such a thing.
     */
    public Refusal refusal() {
      var refusal = asked.action().refusal(this);
      if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
        refusal.initCause(Explanation.of(this));
      }
      return refusal;
    }
  }
}
