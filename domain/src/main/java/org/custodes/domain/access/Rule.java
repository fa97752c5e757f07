package org.custodes.domain.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;

/**
 * Who may do one thing: which roles, tied to it in which way, for which purpose. What keeps
 * somebody from it although a role allows it follows from the duty ({@link SeparateDuties}) and
 * from ties that always do.
 *
 * @param duty what it is to do it
 * @param ways one for each role that may
 * @param purposes for what; empty where a purpose says nothing
 */
public record Rule(Duty duty, List<Way> ways, Set<Purpose> purposes) {
  /** Ties that keep anybody from it; a room names them where they matter. */
  private static final List<Tie> OBSTACLES =
      List.of(Tie.RECUSED, Tie.PART_TAKEN, Tie.HELD, Tie.REVIEW_DUE);

  /**
   * One way to be allowed.
   *
   * @param needs ties without which the role is not enough, in the order in which they are asked
   */
  public record Way(String role, List<Tie> needs) {
    /** Every role, and none. */
    public static final String ANYBODY = "anybody";

    public Way {
      needs = List.copyOf(needs);
    }

    private boolean isOf(Actor actor) {
      return role.equals(ANYBODY) || actor.has(role);
    }

    /** Whoever has the role, if they are tied to the thing like this. */
    public static Way by(String role, Tie... needs) {
      return new Way(role, List.of(needs));
    }

    private Optional<Tie> missing(Set<Tie> ties) {
      return needs.stream().filter(need -> !ties.contains(need)).findFirst();
    }
  }

  public Rule {
    ways = List.copyOf(ways);
    purposes = Set.copyOf(purposes);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("a rule by which nobody may");
    }
  }

  /** A rule that says nothing of purposes. */
  public static Rule to(Duty duty, Way... ways) {
    return new Rule(duty, List.of(ways), Set.of());
  }

  /** The same rule, for these purposes alone. */
  public Rule serving(Purpose first, Purpose... others) {
    return new Rule(duty, ways, EnumSet.of(first, others));
  }

  /** The roles of those who may, if everything else is right. */
  public List<String> roles() {
    return ways.stream().map(Way::role).toList();
  }

  Decision decide(Action action, Actor actor, Set<Tie> ties, Optional<Purpose> purpose) {
    var asked = new Decision.Asked(action, actor, ties, purpose);
    var excluded = SeparateDuties.against(duty, actor, ties);
    if (excluded.isPresent()) {
      return new Decision.Denied(asked, excluded.get().pair().reason(), excluded.get().tie());
    }
    var obstacle = OBSTACLES.stream().filter(ties::contains).findFirst();
    if (obstacle.isPresent()) {
      return new Decision.Denied(asked, obstacle.get().reason(), obstacle);
    }
    if (!purposes.isEmpty() && purpose.filter(purposes::contains).isEmpty()) {
      return new Decision.Denied(asked, Reason.PURPOSE, Optional.empty());
    }
    return decide(asked, ways.stream().filter(way -> way.isOf(actor)).toList());
  }

  /** Where no role is right, what all ways need is said first: it is nearer to the thing. */
  private Decision decide(Decision.Asked asked, List<Way> open) {
    var ways = open.isEmpty() ? this.ways : open;
    var whole = ways.stream().filter(way -> way.missing(asked.ties()).isEmpty()).findFirst();
    if (whole.isEmpty()) {
      var missing = ways.getFirst().missing(asked.ties());
      return new Decision.Denied(asked, missing.orElseThrow().reason(), missing);
    }
    return open.isEmpty()
        ? new Decision.Denied(asked, Reason.ROLE, Optional.empty())
        : new Decision.Allowed(asked, whole.get());
  }
}
