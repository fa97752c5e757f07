package org.custodes.web.api.intake;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.intake.Preview;
import org.custodes.domain.intake.Reason;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the gate would do, and the text as it would be kept. */
@Schema(name = "Preview")
@JsonbPropertyOrder({"outcome", "reason", "topics", "maskedWordShare", "messages"})
public record PreviewView(
    @Schema(
            required = true,
            enumeration = {"WOULD_STORE", "REFUSED"})
        String outcome,
    @Schema(
            type = SchemaType.STRING,
            description = "As of an outcome; absent if it would be stored")
        Reason reason,
    @Schema(required = true, description = "Sensitive topics that the text touches")
        List<String> topics,
    @Schema(required = true, minimum = "0", maximum = "1") double maskedWordShare,
    @Schema(required = true) List<MaskedView> messages) {

  /** One turn, masked. */
  @Schema(name = "MaskedMessage")
  @JsonbPropertyOrder({"role", "text", "spans"})
  public record MaskedView(
      @Schema(required = true) String role,
      @Schema(required = true) String text,
      @Schema(required = true) List<SpanView> spans) {
    private static MaskedView of(MaskedUtterance masked) {
      return new MaskedView(
          masked.speaker().code(),
          masked.text(),
          masked.masks().stream()
              .map(mask -> new SpanView(mask.start(), mask.end(), mask.type().name()))
              .toList());
    }

    @Override
    public String toString() {
      return "[masked message]";
    }
  }

  /** What was masked of the text as it was sent. */
  @Schema(name = "Span")
  @JsonbPropertyOrder({"start", "end", "type"})
  public record SpanView(
      @Schema(required = true, description = "In code points") int start,
      @Schema(required = true, description = "In code points, exclusive") int end,
      @Schema(required = true) String type) {}

  static PreviewView of(Preview preview) {
    return new PreviewView(
        preview.refused().isPresent() ? "REFUSED" : "WOULD_STORE",
        preview.refused().orElse(null),
        preview.topics().stream().map(Enum::name).sorted().toList(),
        preview.maskedWordShare(),
        preview.messages().stream().map(MaskedView::of).toList());
  }

  @Override
  public String toString() {
    return "[preview]";
  }
}
