package org.custodes.web.api.intake;

import static org.custodes.domain.intake.Submission.MOST_BYTES;
import static org.custodes.domain.intake.Submission.MOST_MESSAGES;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.web.api.shell.PurposeCode;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation as it is offered. It lives for one call and prints nothing. */
@Schema(name = "Conversation", additionalProperties = Schema.False.class)
public record ConversationBody(
    @NotNull @Schema(description = "A person's sub, or me: the token's own") String subject,
    @NotNull @Schema(enumeration = {"training", "context"}) String purpose,
    @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
        @Schema(
            description =
                "BCP 47 language tag of the client; what counts is the language of the text",
            examples = "en")
        String locale,
    @NotNull @Size(min = 1, max = MOST_MESSAGES) @Valid List<@NotNull MessageBody> messages) {

  /** One turn. */
  @Schema(name = "Message", additionalProperties = Schema.False.class)
  public record MessageBody(
      @NotNull @Schema(enumeration = {"user", "assistant"}) String role,
      @NotNull @Schema(description = "At most 65536 bytes in UTF-8", maxLength = MOST_BYTES)
          String text) {
    private static final List<String> ROLES =
        Arrays.stream(Speaker.values()).map(Speaker::code).toList();

    private Utterance utterance() {
      var speaker =
          Speaker.of(role).orElseThrow(() -> UnreadableInput.notOneOf("messages.role", ROLES));
      return new Utterance(speaker, text);
    }

    @Override
    public String toString() {
      return "[message]";
    }
  }

  Submission submission() {
    return new Submission(
        PurposeCode.read(purpose), messages.stream().map(MessageBody::utterance).toList());
  }

  @Override
  public String toString() {
    return "[conversation]";
  }
}
