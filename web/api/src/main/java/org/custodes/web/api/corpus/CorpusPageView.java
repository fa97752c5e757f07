package org.custodes.web.api.corpus;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.custodes.domain.corpus.CorpusPage;
import org.custodes.domain.corpus.CorpusRecord;
import org.custodes.domain.kernel.Utterance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one reading shows; it is not shown again. */
@Schema(name = "CorpusPage")
@JsonbPropertyOrder({"conversations", "left", "endsAt", "last"})
public record CorpusPageView(
    @Schema(required = true) List<ConversationView> conversations,
    @Schema(required = true, description = "Conversations that the grant still opens") int left,
    @Schema(required = true, description = "When the grant ends by itself") Instant endsAt,
    @Schema(required = true, description = "There is nothing behind it") boolean last) {

  /** A conversation under the grant's own name for it. */
  @Schema(name = "CorpusConversation")
  @JsonbPropertyOrder({"name", "messages"})
  public record ConversationView(
      @Schema(required = true, description = "Its name under this grant and no other") String name,
      @Schema(required = true) List<TurnView> messages) {
    @Override
    public String toString() {
      return "[conversation]";
    }
  }

  /** One turn, with the watermark of the grant in signs that nobody sees. */
  @Schema(name = "CorpusMessage")
  @JsonbPropertyOrder({"role", "text"})
  public record TurnView(
      @Schema(required = true) String role, @Schema(required = true) String text) {
    @Override
    public String toString() {
      return "[message]";
    }
  }

  static CorpusPageView of(CorpusPage page) {
    return new CorpusPageView(
        page.records().stream().map(CorpusPageView::conversation).toList(),
        page.left(),
        page.endsAt(),
        page.last());
  }

  private static ConversationView conversation(CorpusRecord record) {
    return new ConversationView(
        record.name(), record.turns().stream().map(CorpusPageView::turn).toList());
  }

  private static TurnView turn(Utterance said) {
    return new TurnView(said.speaker().code(), said.text());
  }

  @Override
  public String toString() {
    return "[page]";
  }
}
