package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;

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
      throw no.asked().action().refusal(no);
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
      return reason.helpers().isEmpty() ? asked.action().rule().roles() : reason.helpers();
    }
  }
}
