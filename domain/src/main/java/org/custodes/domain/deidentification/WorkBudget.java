package org.custodes.domain.deidentification;

import java.util.Collection;
import org.custodes.domain.kernel.Utterance;

/**
 * Bounds the work on one conversation by counting steps, not by a clock: the same conversation has
 * the same verdict on every machine.
 */
final class WorkBudget {
  private static final long STEPS_PER_CHARACTER = 400;
  private static final long FLOOR = 100_000;

  private final long whole;
  private long left;

  private WorkBudget(long whole) {
    this.whole = whole;
    this.left = whole;
  }

  static WorkBudget forConversation(Collection<Utterance> conversation) {
    long characters = conversation.stream().mapToLong(said -> said.text().length()).sum();
    return new WorkBudget(FLOOR + STEPS_PER_CHARACTER * characters);
  }

  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Exceeded();
    }
  }

  long spent() {
    return whole - left;
  }

  /** The chain needed more steps than any lawful text does. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("the work budget of a conversation is used up");
    }
  }
}
