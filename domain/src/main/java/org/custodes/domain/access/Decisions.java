package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;

/**
 * Decides who may do what with which thing and for what. Whoever has the thing in hand asks its
 * {@link Action}; who knows only its number asks here, and gets the same answer.
 */
@ApplicationScoped
public class Decisions {
  private Iterable<Facts> rooms;

  protected Decisions() {}

  @Inject
  Decisions(@Any Instance<Facts> rooms) {
    this.rooms = rooms;
  }

  Decisions(List<Facts> rooms) {
    this.rooms = rooms;
  }

  /**
   * @param action one of those that a room lists
   * @param purpose for what it is to be done; empty where a purpose says nothing
   * @throws IllegalArgumentException if no room lists the action
   */
  Decision may(Actor actor, Action action, UUID thing, Optional<Purpose> purpose) {
    return roomOf(action)
        .ties(actor, action, thing)
        .map(ties -> action.decide(actor, ties, purpose))
        .orElseGet(
            () ->
                new Decision.Denied(
                    new Decision.Asked(action, actor, Set.of(), purpose),
                    Reason.UNKNOWN_THING,
                    Optional.empty()));
  }

  private Facts roomOf(Action action) {
    for (var room : rooms) {
      if (room.actions().contains(action)) {
        return room;
      }
    }
    throw new IllegalArgumentException("no room lists " + action.door());
  }

  /**
   * The same for somebody who asks about another person. Whether the thing concerns that person is
   * left out: else the answer would tell whose case it is.
   */
  Decision examine(Actor actor, Action action, UUID thing, Optional<Purpose> purpose) {
    var decision = may(actor, action, thing, purpose);
    if (decision.reason() == Reason.UNKNOWN_THING) {
      return decision;
    }
    var told = EnumSet.noneOf(Tie.class);
    told.addAll(decision.asked().ties());
    told.removeIf(tie -> tie.duty().equals(Optional.of(Duty.BE_CONCERNED)));
    return action.decide(actor, told, purpose);
  }

  /**
   * @throws UnknownRule if no room has an action behind the door
   */
  Action require(String door) {
    for (var room : rooms) {
      for (var action : room.actions()) {
        if (action.door().equals(door)) {
          return action;
        }
      }
    }
    throw new UnknownRule();
  }

  /** The doors of all actions on things that have a number, in the order of their names. */
  List<String> doors() {
    return StreamSupport.stream(rooms.spliterator(), false)
        .filter(Facts::isNumbered)
        .flatMap(room -> room.actions().stream())
        .map(Action::door)
        .sorted()
        .toList();
  }

  Iterable<Facts> rooms() {
    return rooms;
  }
}
