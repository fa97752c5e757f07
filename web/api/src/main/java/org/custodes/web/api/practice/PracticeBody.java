package org.custodes.web.api.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.practice.DpvPurpose;
import org.custodes.domain.practice.LawfulBasis;
import org.custodes.domain.practice.PracticeContent;
import org.custodes.domain.practice.PromiseId;
import org.custodes.domain.practice.RetentionAction;
import org.custodes.domain.practice.RetentionRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of a practice says, as an officer writes it and everybody reads it. */
@Schema(name = "PracticeContent", additionalProperties = Schema.False.class)
public record PracticeBody(
    @NotNull @Size(min = 1, max = PracticeContent.TITLE) String title,
    @NotNull @Size(min = 1, max = PracticeContent.TEXT) String summary,
    @NotNull @Size(min = 1, max = PracticeContent.TEXT) String purpose,
    @NotNull @Schema(description = "The purpose in the W3C Data Privacy Vocabulary") DpvPurpose dpv,
    @NotNull @Schema(description = "GDPR, Art. 6(1)") LawfulBasis basis,
    @NotNull @Size(min = 1, max = PracticeContent.TEXT) String basisWhy,
    @NotNull @Size(min = 1, max = 20) List<@NotNull String> subjects,
    @NotNull @Size(min = 1, max = 20) List<@NotNull String> data,
    @NotNull @Size(min = 1, max = PracticeContent.TEXT) String source,
    @NotNull @Size(min = 1, max = 20) List<@NotNull String> recipients,
    @NotNull @Size(min = 1, max = PracticeContent.TEXT) String transfers,
    @NotNull @Size(min = 1, max = 20) List<@NotNull String> systems,
    @NotNull @Valid @Size(min = 1, max = 20) List<@NotNull RuleBody> retention,
    @NotNull @Size(min = 1, max = 20) List<@NotNull String> safeguards,
    @NotNull
        @Size(min = 1, max = PracticeContent.TITLE)
        @Schema(description = "The office that answers for it, never a person")
        String owner,
    @NotNull @Size(min = 1, max = 67) @Schema(description = "Promises of the register, P01 to P67")
        List<@NotNull String> promises,
    @NotNull @Schema(minimum = "1", maximum = "24") Integer reviewMonths) {

  /** How long one sort of data is kept. */
  @Schema(name = "RetentionRule", additionalProperties = Schema.False.class)
  public record RuleBody(
      @NotNull String data,
      @NotNull @Schema(description = "ISO 8601", examples = "P6M") String period,
      @NotNull @Schema(description = "The event that starts the period") String from,
      @NotNull RetentionAction action,
      @NotNull String why) {}

  static PracticeBody of(PracticeContent content) {
    return new PracticeBody(
        content.title(),
        content.summary(),
        content.purpose(),
        content.dpv(),
        content.basis(),
        content.basisWhy(),
        content.subjects(),
        content.data(),
        content.source(),
        content.recipients(),
        content.transfers(),
        content.systems(),
        content.retention().stream()
            .map(
                rule ->
                    new RuleBody(
                        rule.data(), rule.period(), rule.from(), rule.action(), rule.why()))
            .toList(),
        content.safeguards(),
        content.owner(),
        content.promises().stream().map(PromiseId::value).toList(),
        content.reviewMonths());
  }

  PracticeContent content() {
    return new PracticeContent(
        title,
        summary,
        purpose,
        dpv,
        basis,
        basisWhy,
        subjects,
        data,
        source,
        recipients,
        transfers,
        systems,
        retention.stream()
            .map(
                rule ->
                    new RetentionRule(
                        rule.data(), rule.period(), rule.from(), rule.action(), rule.why()))
            .toList(),
        safeguards,
        owner,
        promises.stream().map(PromiseId::new).collect(Collectors.toSet()),
        reviewMonths);
  }
}
