package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.privacyrequest.RequestType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the desk's queue, what is due first in front. */
@Schema(name = "PrivacyRequestQueue")
@JsonbPropertyOrder({"requests", "next"})
public record QueueView(
    @Schema(required = true) List<RowView> requests,
    @Schema(description = "Asks for the next page; absent on the last") String next) {

  /** One request. */
  @Schema(name = "PrivacyRequestRow")
  @JsonbPropertyOrder({"id", "number", "type", "regime", "state", "receivedOn", "dueOn", "paused"})
  public record RowView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String number,
      @Schema(required = true) RequestType type,
      @Schema(required = true) Regime regime,
      @Schema(required = true) RequestState state,
      @Schema(required = true) LocalDate receivedOn,
      @Schema(required = true) LocalDate dueOn,
      @Schema(required = true, description = "The clock stands still until the person answers")
          boolean paused) {
    private static RowView of(QueueRow row) {
      return new RowView(
          row.id().value(),
          row.number().text(),
          row.type(),
          row.regime(),
          row.state(),
          row.receivedOn(),
          row.dueOn(),
          row.paused());
    }
  }

  static QueueView of(List<QueueRow> page, int limit) {
    return new QueueView(
        page.stream().map(RowView::of).toList(),
        page.size() == limit ? page.getLast().place().text() : null);
  }
}
