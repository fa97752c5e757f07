package org.custodes.web.api.conversation;

import static org.custodes.domain.conversation.LimitOutOfRange.MOST;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which page of one's own records is asked for. */
@Schema(name = "RecordsRequest", additionalProperties = Schema.False.class)
public record RecordsRequest(
    @Min(0) @Schema(description = "What the page before said in next; absent for the first page")
        Integer before,
    @Min(1) @Max(MOST) @Schema(description = "Records of a page; 100 if absent") Integer limit) {
  private static final int USUAL = 100;

  int beforeOrNewest() {
    return before == null ? Integer.MAX_VALUE : before;
  }

  int limitOrUsual() {
    return limit == null ? USUAL : limit;
  }
}
