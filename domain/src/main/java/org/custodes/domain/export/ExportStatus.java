package org.custodes.domain.export;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a person's export stands.
 *
 * @param part what is being written, by its name in the archive; empty before the first
 * @param percent of that part, 0 to 100
 * @param bytes of the archive, once it is ready
 * @param fileName under which it is kept by whoever fetches it
 * @param expiresOn the last day on which it can be fetched
 */
public record ExportStatus(
    ExportId id,
    ExportState state,
    String part,
    int percent,
    long bytes,
    String fileName,
    LocalDate expiresOn) {
  static ExportStatus of(Export export, ZoneId zone) {
    return new ExportStatus(
        export.id(),
        export.state(),
        export.progress().part(),
        export.progress().percent(),
        export.archive().bytes(),
        "custodes-my-data-" + LocalDate.ofInstant(export.askedAt(), zone) + ".zip",
        export.expiresOn());
  }
}
