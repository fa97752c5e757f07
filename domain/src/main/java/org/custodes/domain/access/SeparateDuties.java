package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.OPERATOR;
import static org.custodes.domain.kernel.Role.SUPPORT_AGENT;
import static org.custodes.domain.kernel.Role.SUPPORT_LEAD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;

/**
 * Duties that exclude each other, all of them. Some follow from what somebody did to one thing,
 * others from a role that they have at all; both are asked whenever one of the pair is used.
 */
public final class SeparateDuties {
  /**
   * Two duties that one person does not have together.
   *
   * @param had what they did to the thing, or what a role of theirs is for
   * @param wanted what they want to do now
   */
  public record Pair(Duty had, Duty wanted, Reason reason) {}

  /** In the order in which they are asked: the first that stands is the answer. */
  public static final List<Pair> ALL =
      List.of(
          new Pair(Duty.BE_CONCERNED, Duty.PROPOSE, Reason.OWN_CASE),
          new Pair(Duty.BE_CONCERNED, Duty.APPROVE, Reason.OWN_CASE),
          new Pair(Duty.BE_CONCERNED, Duty.CARRY_OUT, Reason.OWN_CASE),
          new Pair(Duty.BE_CONCERNED, Duty.WORK, Reason.OWN_CASE),
          new Pair(Duty.PROPOSE, Duty.APPROVE, Reason.FOUR_EYES),
          new Pair(Duty.APPROVE, Duty.APPROVE, Reason.FOUR_EYES),
          new Pair(Duty.APPROVE, Duty.CARRY_OUT, Reason.FOUR_EYES),
          new Pair(Duty.SERVE_PEOPLE, Duty.READ_CONTENT, Reason.EXCLUDED_DUTY),
          new Pair(Duty.OPERATE, Duty.READ_CONTENT, Reason.EXCLUDED_DUTY));

  /** What a role is for, as far as it excludes anything, wherever it is used. */
  public static final Map<String, Duty> OF_ROLES =
      Map.of(
          SUPPORT_AGENT, Duty.SERVE_PEOPLE,
          SUPPORT_LEAD, Duty.SERVE_PEOPLE,
          OPERATOR, Duty.OPERATE);

  private SeparateDuties() {}

  /**
   * A pair that keeps somebody from what they want to do.
   *
   * @param tie by which they have the other duty; empty if a role of theirs gives it
   */
  record Against(Pair pair, Optional<Tie> tie) {}

  /** The first pair that keeps this person from the duty; empty if none does. */
  static Optional<Against> against(Duty wanted, Actor actor, Set<Tie> ties) {
    return ALL.stream()
        .filter(pair -> pair.wanted() == wanted)
        .flatMap(pair -> against(pair, actor, ties).stream())
        .findFirst();
  }

  private static Optional<Against> against(Pair pair, Actor actor, Set<Tie> ties) {
    var tie =
        ties.stream().filter(one -> one.duty().filter(pair.had()::equals).isPresent()).findFirst();
    return tie.isPresent() || hasByRole(pair.had(), actor)
        ? Optional.of(new Against(pair, tie))
        : Optional.empty();
  }

  private static boolean hasByRole(Duty duty, Actor actor) {
    return actor.roles().stream().anyMatch(role -> OF_ROLES.get(role) == duty);
  }
}
