package org.custodes.web.api.conversation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.conversation.KeptRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a person's own records, newest first. */
@Schema(name = "Records")
@JsonbPropertyOrder({"records", "next"})
public record RecordsView(
    @Schema(required = true) List<RecordView> records,
    @Schema(description = "Asks for the next page; absent on the last") Integer next) {

  /** One record. */
  @Schema(name = "Record")
  @JsonbPropertyOrder({"handle", "purpose", "expiresOn", "heldUntil"})
  public record RecordView(
      @Schema(required = true) String handle,
      @Schema(
              required = true,
              enumeration = {"training", "context"})
          String purpose,
      @Schema(required = true, description = "The last day on which it is kept")
          LocalDate expiresOn,
      @Schema(description = "A legal hold keeps it through this day") LocalDate heldUntil) {
    private static RecordView of(KeptRecord kept) {
      return new RecordView(
          kept.handle().text(),
          kept.consentedTo().code(),
          kept.expiresOn(),
          kept.heldUntil().orElse(null));
    }

    @Override
    public String toString() {
      return "[record]";
    }
  }

  static RecordsView of(List<KeptRecord> page, int limit) {
    boolean more = page.size() == limit && page.getLast().slot() > 0;
    return new RecordsView(
        page.stream().map(RecordView::of).toList(), more ? page.getLast().slot() : null);
  }
}
