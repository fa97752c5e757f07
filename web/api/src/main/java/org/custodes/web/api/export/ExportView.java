package org.custodes.web.api.export;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.export.ExportState;
import org.custodes.domain.export.ExportStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an export stands. */
@Schema(name = "Export")
@JsonbPropertyOrder({"id", "state", "part", "percent", "bytes", "expiresOn"})
public record ExportView(
    @Schema(required = true) UUID id,
    @Schema(required = true) ExportState state,
    @Schema(description = "What is being written, while it is prepared", examples = "conversations")
        String part,
    @Schema(description = "How much of that part is written, 0 to 100") Integer percent,
    @Schema(description = "Size of the archive, once it is ready") Long bytes,
    @Schema(required = true, description = "The last day on which it can be downloaded")
        LocalDate expiresOn) {
  static ExportView of(ExportStatus status) {
    boolean ready = status.state() == ExportState.READY;
    boolean writing = status.state() == ExportState.PREPARING && !status.part().isEmpty();
    return new ExportView(
        status.id().value(),
        status.state(),
        writing ? status.part() : null,
        writing ? status.percent() : null,
        ready ? status.bytes() : null,
        status.expiresOn());
  }
}
