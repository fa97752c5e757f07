package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.custodes.domain.privacyrequest.Letter;
import org.custodes.domain.privacyrequest.MessageKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to the person as it reads. */
@Schema(name = "PrivacyRequestMessage")
@JsonbPropertyOrder({"at", "kind", "language", "subject", "paragraphs"})
public record LetterView(
    @Schema(required = true) Instant at,
    @Schema(required = true) MessageKind kind,
    @Schema(required = true, description = "As BCP 47 has it") String language,
    @Schema(required = true) String subject,
    @Schema(required = true) List<ParagraphView> paragraphs) {

  /** One paragraph. */
  @Schema(name = "PrivacyRequestParagraph")
  @JsonbPropertyOrder({"text", "locked"})
  public record ParagraphView(
      @Schema(required = true) String text,
      @Schema(required = true, description = "Of the template: it is in every such message")
          boolean locked) {
    @Override
    public String toString() {
      return "[paragraph]";
    }
  }

  static LetterView of(Letter letter) {
    return new LetterView(
        letter.at(),
        letter.kind(),
        letter.language().tag(),
        letter.subject(),
        letter.paragraphs().stream()
            .map(one -> new ParagraphView(one.text(), one.locked()))
            .toList());
  }

  @Override
  public String toString() {
    return "[message]";
  }
}
