package org.custodes.web.api.consent;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.consent.ConsentOverview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a person has said. */
@Schema(name = "Consents")
@JsonbPropertyOrder({"consents", "storage", "ageBand", "confirmationNeeded"})
public record ConsentsView(
    @Schema(description = "One for each purpose", required = true) List<ConsentView> consents,
    @Schema(required = true) StorageSwitch storage,
    @Schema(
            required = true,
            enumeration = {"UNDER_13", "13_15", "16_17", "ADULT", "UNKNOWN"})
        String ageBand,
    @Schema(
            description =
                "An older copy was restored: consents count as withdrawn until given again",
            required = true)
        boolean confirmationNeeded) {

  static ConsentsView of(ConsentOverview overview) {
    var circumstances = overview.circumstances();
    return new ConsentsView(
        overview.standings().stream().map(standing -> ConsentView.of(standing, null)).toList(),
        new StorageSwitch(circumstances.storageEnabled()),
        circumstances.ageBand().code(),
        circumstances.confirmationNeeded());
  }

  /** Whether anything may be stored at all. */
  @Schema(name = "StorageSwitch")
  public record StorageSwitch(@Schema(required = true) boolean enabled) {}
}
