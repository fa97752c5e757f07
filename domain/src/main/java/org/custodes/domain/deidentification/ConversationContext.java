package org.custodes.domain.deidentification;

import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** What a recogniser may know of the conversation around the turn that it looks at. */
public final class ConversationContext {
  private final List<Reading> readings;
  private final int turn;
  private final WorkBudget budget;

  ConversationContext(List<Reading> readings, int turn, WorkBudget budget) {
    this.readings = readings;
    this.turn = turn;
    this.budget = budget;
  }

  /** All turns, normalised. */
  public List<Utterance> turns() {
    return readings.stream().map(Reading::utterance).toList();
  }

  /** The place in {@link #turns} of the turn that is looked at. */
  public int turn() {
    return turn;
  }

  /**
   * Counts work that was done, in steps of about one character. Too much work for the size of the
   * conversation ends the chain, and the conversation is not kept.
   */
  public void spend(long steps) {
    budget.spend(steps);
  }

  /** The turn that is looked at, in words. */
  Reading reading() {
    return readings.get(turn);
  }

  /** The turn before, null at the first. */
  Reading before() {
    return turn == 0 ? null : readings.get(turn - 1);
  }
}
