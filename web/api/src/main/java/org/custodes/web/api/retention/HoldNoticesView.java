package org.custodes.web.api.retention;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.retention.HoldNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The holds in force on one's own records. */
@Schema(name = "LegalHoldNotices")
public record HoldNoticesView(@Schema(required = true) List<NoticeView> holds) {

  /** One of them. */
  @Schema(name = "LegalHoldNotice")
  @JsonbPropertyOrder({"until", "authority", "listed"})
  public record NoticeView(
      @Schema(required = true, description = "Its last day, unless it is ended before")
          LocalDate until,
      @Schema(required = true) String authority,
      @Schema(description = "How many conversations it lists; absent if it keeps everything")
          Integer listed) {
    static NoticeView of(HoldNotice hold) {
      return new NoticeView(
          hold.until(),
          hold.authority(),
          hold.listed().isPresent() ? hold.listed().getAsInt() : null);
    }

    @Override
    public String toString() {
      return "[hold]";
    }
  }

  static HoldNoticesView of(List<HoldNotice> holds) {
    return new HoldNoticesView(holds.stream().map(NoticeView::of).toList());
  }
}
