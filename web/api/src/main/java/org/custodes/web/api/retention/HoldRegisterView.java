package org.custodes.web.api.retention;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.retention.HoldId;
import org.custodes.domain.retention.HoldPage;
import org.custodes.domain.retention.HoldSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of all holds. */
@Schema(name = "LegalHolds")
@JsonbPropertyOrder({"holds", "next"})
public record HoldRegisterView(
    @Schema(required = true) List<HoldView> holds,
    @Schema(description = "What to send as before for the next page; absent on the last")
        UUID next) {
  static HoldRegisterView of(HoldPage page) {
    return new HoldRegisterView(
        page.holds().stream().map(HoldSeen::standing).map(HoldView::of).toList(),
        page.next().map(HoldId::value).orElse(null));
  }
}
