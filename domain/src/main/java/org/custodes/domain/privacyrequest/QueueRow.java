package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.time.ZoneId;
import org.custodes.domain.deadline.Regime;

/** A request in the queue of the desk: what stands in clear, and nothing that has to be opened. */
public record QueueRow(
    RequestId id,
    RequestNumber number,
    RequestType type,
    Regime regime,
    RequestState state,
    LocalDate receivedOn,
    LocalDate dueOn) {

  /** Where it stands in the queue. */
  public PrivacyRequests.Place place() {
    return new PrivacyRequests.Place(dueOn, id);
  }

  static QueueRow of(SealedRequest row, ZoneId zone) {
    return new QueueRow(
        row.id(),
        row.id().number(),
        row.type(),
        row.regime(),
        row.state(),
        LocalDate.ofInstant(row.receivedAt(), zone),
        row.dueOn());
  }
}
