package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.privacyrequest.FiledRequest;
import org.custodes.domain.privacyrequest.RequestCode;
import org.custodes.domain.privacyrequest.RequestState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that was filed. */
@Schema(name = "FiledPrivacyRequest")
@JsonbPropertyOrder({"id", "number", "state", "receivedOn", "dueOn", "code"})
public record FiledView(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "R-2026-7F3A-91C2") String number,
    @Schema(required = true) RequestState state,
    @Schema(required = true) LocalDate receivedOn,
    @Schema(required = true, description = "By when the law wants it answered") LocalDate dueOn,
    @Schema(
            description =
                "Opens the request without a sign-in. Shown once, and to the person alone")
        String code) {
  static FiledView of(FiledRequest filed) {
    return new FiledView(
        filed.id().value(),
        filed.number().text(),
        filed.state(),
        filed.receivedOn(),
        filed.dueOn(),
        filed.code().map(RequestCode::text).orElse(null));
  }

  @Override
  public String toString() {
    return "[filed]";
  }
}
