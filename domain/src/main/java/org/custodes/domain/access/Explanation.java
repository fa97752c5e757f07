package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;

/**
 * Why somebody may not, said to them: what is missing or in the way, who may, and whom to ask. It
 * travels as the cause of the {@link Refusal}, so that rooms keep their own words.
 *
 * <p>It speaks of rules and of what the person themselves is to the thing, never of the thing. A
 * refusal that hides whether there is such a thing carries none.
 */
public final class Explanation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What those who are named can do about it. */
  public enum Help {
    /** They can change what stands in the way. */
    CHANGE_IT,
    /** They may do the thing, in place of who was refused. */
    DO_IT
  }

  private final Reason reason;
  private final Tie tie;
  private final boolean held;
  private final Help help;
  private final String[] whoMay;
  private final String[] whomToAsk;

  private Explanation(
      Reason reason, Optional<Tie> tie, boolean held, List<String> whoMay, List<String> whomToAsk) {
    super(null, null, false, false);
    this.reason = reason;
    this.tie = tie.orElse(null);
    this.held = held;
    this.help = reason.helpers().isEmpty() ? Help.DO_IT : Help.CHANGE_IT;
    this.whoMay = whoMay.toArray(String[]::new);
    this.whomToAsk = whomToAsk.toArray(String[]::new);
  }

  static Explanation of(Decision.Denied no) {
    boolean held = no.tie().filter(no.asked().ties()::contains).isPresent();
    return new Explanation(no.reason(), no.tie(), held, no.whoMay(), no.whomToAsk());
  }

  /**
   * For somebody none of whose roles opens a door.
   *
   * @param opens the roles that do
   */
  public static Explanation ofRoles(List<String> opens) {
    var whoMay = Role.ALL.stream().filter(opens::contains).toList();
    return new Explanation(Reason.ROLE, Optional.empty(), false, whoMay, Reason.ROLE.helpers());
  }

  /** Empty where the refusal is of form or state, or hides whether there is such a thing. */
  public static Optional<Explanation> of(Refusal refusal) {
    return refusal.getCause() instanceof Explanation said ? Optional.of(said) : Optional.empty();
  }

  public Reason reason() {
    return reason;
  }

  /** What it would take to be tied to the thing. */
  public Optional<Tie> missing() {
    return Optional.ofNullable(tie).filter(one -> !held);
  }

  /** What ties them to the thing and keeps them from it. */
  public Optional<Tie> inTheWay() {
    return Optional.ofNullable(tie).filter(one -> held);
  }

  /** The roles that may, if everything else is right. */
  public List<String> whoMay() {
    return List.of(whoMay);
  }

  /** The roles of those who can help; empty if nobody can. */
  public List<String> whomToAsk() {
    return List.of(whomToAsk);
  }

  public Help help() {
    return help;
  }
}
