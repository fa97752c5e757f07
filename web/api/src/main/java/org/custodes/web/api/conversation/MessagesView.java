package org.custodes.web.api.conversation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.kernel.Utterance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** De-identified messages in the order in which they were spoken. */
@Schema(name = "Messages")
public record MessagesView(@Schema(required = true) List<MessageView> messages) {

  /** One turn. */
  @Schema(name = "KeptMessage")
  @JsonbPropertyOrder({"role", "text"})
  public record MessageView(
      @Schema(required = true) String role, @Schema(required = true) String text) {
    @Override
    public String toString() {
      return "[message]";
    }
  }

  static MessagesView of(List<Utterance> utterances) {
    return new MessagesView(
        utterances.stream()
            .map(said -> new MessageView(said.speaker().code(), said.text()))
            .toList());
  }

  @Override
  public String toString() {
    return "[messages]";
  }
}
