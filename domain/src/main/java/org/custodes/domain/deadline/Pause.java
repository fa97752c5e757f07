package org.custodes.domain.deadline;

import java.time.LocalDate;

/**
 * A time in which the person was asked and had not answered.
 *
 * @param askedOn the day on which the question went out; it is the first that does not count
 * @param answeredOn the day of the answer, which counts again; for a question that is still open,
 *     the day of looking
 */
public record Pause(PauseReason reason, LocalDate askedOn, LocalDate answeredOn) {
  /**
   * @throws PauseRunsBackwards when the answer comes before the question
   */
  public Pause {
    if (answeredOn.isBefore(askedOn)) {
      throw new PauseRunsBackwards();
    }
  }
}
