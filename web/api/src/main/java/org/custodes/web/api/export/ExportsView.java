package org.custodes.web.api.export;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.export.ExportStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's own downloads: one, or none. */
@Schema(name = "Exports")
public record ExportsView(@Schema(required = true) List<ExportView> exports) {
  static ExportsView of(Optional<ExportStatus> own) {
    return new ExportsView(own.stream().map(ExportView::of).toList());
  }
}
