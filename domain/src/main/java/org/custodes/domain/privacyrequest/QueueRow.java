package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import org.custodes.domain.deadline.Regime;

/**
 * A request in the queue of the desk: what stands in clear, and nothing that has to be opened.
 *
 * @param dueOn while the clock stands still, as if it had run on
 * @param paused the clock stands still until the person answers
 */
public record QueueRow(
    RequestId id,
    RequestNumber number,
    RequestType type,
    Regime regime,
    RequestState state,
    LocalDate receivedOn,
    LocalDate dueOn,
    boolean paused) {

  /**
   * How many there are.
   *
   * @param more there are more than that
   */
  public record Count(long atLeast, boolean more) {
    static Count of(long counted, int most) {
      return new Count(Math.min(counted, most), counted > most);
    }
  }

  /** Where it stands in the queue. */
  public PrivacyRequests.Place place() {
    return new PrivacyRequests.Place(dueOn, id);
  }

  static QueueRow of(PrivacyRequests.Listed row, LegalTime time, boolean paused) {
    return new QueueRow(
        row.id(),
        row.id().number(),
        row.type(),
        row.regime(),
        row.state(),
        time.day(row.receivedAt()),
        row.dueOn(),
        paused);
  }
}
