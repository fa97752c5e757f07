package org.custodes.web.api.consent;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.custodes.domain.consent.NoticeRef;
import org.custodes.domain.consent.Receipt;
import org.custodes.domain.consent.Standing;
import org.custodes.domain.subject.ConsentState;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person stands to one purpose. */
@Schema(name = "Consent")
@JsonbPropertyOrder({"purpose", "state", "decidedAt", "notice", "method", "inEffect", "receipt"})
public record ConsentView(
    @Schema(required = true) String purpose,
    @Schema(
            required = true,
            type = SchemaType.STRING,
            enumeration = {
              "NONE",
              "GIVEN",
              "REFUSED",
              "WITHDRAWN",
              "REVOKED",
              "EXPIRED",
              "SUPERSEDED"
            })
        ConsentState state,
    @Schema(description = "Absent while the state is NONE") Instant decidedAt,
    @Schema(description = "Absent while the state is NONE") NoticeView notice,
    @Schema(description = "Absent while the state is NONE") String method,
    @Schema(
            description =
                "Whether the purpose is allowed now: given, storage on, and not barred by age",
            required = true)
        boolean inEffect,
    @Schema(description = "Given out at a decision only") ReceiptView receipt) {

  static ConsentView of(Standing standing, Receipt receipt) {
    return new ConsentView(
        standing.purpose().code(),
        standing.state(),
        standing.decidedAt(),
        NoticeView.of(standing.notice()),
        standing.method(),
        standing.inEffect(),
        ReceiptView.of(receipt));
  }

  /** The notice that a decision is bound to. */
  @Schema(name = "Notice")
  @JsonbPropertyOrder({"version", "language"})
  public record NoticeView(
      @Schema(required = true) String version, @Schema(required = true) String language) {
    private static NoticeView of(NoticeRef notice) {
      return notice == null ? null : new NoticeView(notice.version(), notice.language());
    }
  }

  /** The person's copy of the record. */
  @Schema(name = "Receipt")
  @JsonbPropertyOrder({"jws", "keyId"})
  public record ReceiptView(
      @Schema(
              description = "Compact JWS (EdDSA) over a consent receipt in JSON-LD",
              required = true)
          String jws,
      @Schema(description = "Names the key in /.well-known/jwks.json", required = true)
          String keyId) {
    private static ReceiptView of(Receipt receipt) {
      return receipt == null ? null : new ReceiptView(receipt.jws(), receipt.keyId());
    }
  }
}
