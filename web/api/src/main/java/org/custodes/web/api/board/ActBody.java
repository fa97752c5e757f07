package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.custodes.domain.board.Step;
import org.custodes.domain.board.StepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a review, with the words that it needs; docs/board-reviews.md has the table. */
@Schema(name = "ReviewStep", additionalProperties = Schema.False.class)
public record ActBody(
    @NotNull Step step,
    @Size(max = 1_000) String reason,
    @Size(max = 20_000) String text,
    @Size(max = 1_000) String question,
    @Size(max = 1_000) @Schema(description = "A line for each: code: version") String practices,
    @Schema(description = "A day") String from,
    @Schema(description = "A day") String until,
    @Schema(description = "A day") String day,
    @Schema(description = "1 to 5") String reach,
    @Schema(description = "1 to 5") String severity,
    @Schema(description = "1 to 5") String novelty,
    @Schema(description = "The number of a request, finding or recommendation") String no,
    @Size(max = 1_000) String what,
    String conflict,
    String ground,
    String grade,
    @Size(max = 4_000) String criterion,
    @Size(max = 4_000) String condition,
    @Size(max = 4_000) String cause,
    @Size(max = 4_000) String effect,
    @Size(max = 100) @Schema(description = "Numbers of evidence") String evidence,
    String promise,
    @Size(max = 20_000) String opinion,
    @Size(max = 20_000)
        @Schema(description = "A line for each: what | who | by what it is seen | day")
        String advice,
    String threshold,
    String choice,
    @Schema(description = "The hash of the text that is put to the vote or voted on") String sha256,
    String sort,
    @Size(max = 4_000) String summary,
    String kind,
    String status,
    @Schema(description = "The number of a proposed judgment") String proposal,
    @Schema(description = "The id of another review") String into) {

  StepInput input() {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "reason", reason);
    put(fields, "text", text);
    put(fields, "question", question);
    put(fields, "practices", practices);
    put(fields, "from", from);
    put(fields, "until", until);
    put(fields, "day", day);
    put(fields, "reach", reach);
    put(fields, "severity", severity);
    put(fields, "novelty", novelty);
    put(fields, "no", no);
    put(fields, "what", what);
    put(fields, "conflict", conflict);
    put(fields, "ground", ground);
    put(fields, "grade", grade);
    put(fields, "criterion", criterion);
    put(fields, "condition", condition);
    put(fields, "cause", cause);
    put(fields, "effect", effect);
    put(fields, "evidence", evidence);
    put(fields, "promise", promise);
    put(fields, "opinion", opinion);
    put(fields, "advice", advice);
    put(fields, "threshold", threshold);
    put(fields, "choice", choice);
    put(fields, "sha256", sha256);
    put(fields, "sort", sort);
    put(fields, "summary", summary);
    put(fields, "kind", kind);
    put(fields, "status", status);
    put(fields, "proposal", proposal);
    put(fields, "into", into);
    return new StepInput(step, fields);
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  @Override
  public String toString() {
    return "[" + step + "]";
  }
}
