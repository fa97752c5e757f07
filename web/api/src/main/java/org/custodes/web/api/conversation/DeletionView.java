package org.custodes.web.api.conversation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import org.custodes.domain.conversation.Deletion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a record that was to be deleted. */
@Schema(name = "Deletion")
@JsonbPropertyOrder({"outcome", "heldUntil"})
public record DeletionView(
    @Schema(
            required = true,
            enumeration = {"DELETED", "HELD"})
        String outcome,
    @Schema(description = "A legal hold keeps it through this day; then it goes by itself")
        LocalDate heldUntil) {
  static DeletionView of(Deletion deletion) {
    return switch (deletion) {
      case Deletion.Deleted deleted -> new DeletionView("DELETED", null);
      case Deletion.Held held -> new DeletionView("HELD", held.until());
    };
  }
}
