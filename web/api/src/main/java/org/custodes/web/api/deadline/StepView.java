package org.custodes.web.api.deadline;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.deadline.DayOff;
import org.custodes.domain.deadline.Step;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step to a date, for programs and for people. */
@Schema(name = "LegalClockStep")
@JsonbPropertyOrder({"kind", "words", "until", "days", "skipped", "source"})
public record StepView(
    @Schema(
            type = SchemaType.STRING,
            required = true,
            enumeration = {
              "RECEIVED",
              "LAW_APPLIED",
              "ACKNOWLEDGEMENT",
              "STARTED",
              "COUNTED",
              "CLAMPED",
              "PAUSED",
              "RAN_ON",
              "EXTENDED",
              "ROLLED"
            })
        Kind kind,
    @Schema(required = true, description = "The step in English") String words,
    @Schema(description = "The last day after this step") LocalDate until,
    @Schema(description = "By how many days a pause moved the last day") Long days,
    @Schema(description = "The days off over which the last day moved") List<Skipped> skipped,
    @Schema(description = "The article") String source) {
  /** What sort of step. */
  public enum Kind {
    RECEIVED,
    LAW_APPLIED,
    ACKNOWLEDGEMENT,
    STARTED,
    COUNTED,
    CLAMPED,
    PAUSED,
    RAN_ON,
    EXTENDED,
    ROLLED
  }

  /** A day on which the office does not work. */
  @Schema(name = "LegalClockDayOff")
  @JsonbPropertyOrder({"day", "holiday"})
  public record Skipped(
      @Schema(required = true) LocalDate day,
      @Schema(description = "Absent for a plain Saturday or Sunday") String holiday) {
    static Skipped of(DayOff off) {
      return new Skipped(off.day(), off.holiday().orElse(null));
    }
  }

  static StepView of(Step step) {
    var words = Words.of(step);
    return switch (step) {
      case Step.Received received -> of(Kind.RECEIVED, words, null, null);
      case Step.LawApplied applied -> of(Kind.LAW_APPLIED, words, null, null);
      case Step.Acknowledgement confirmed ->
          of(Kind.ACKNOWLEDGEMENT, words, confirmed.until(), confirmed.source());
      case Step.Started started -> of(Kind.STARTED, words, null, started.source());
      case Step.Counted counted -> of(Kind.COUNTED, words, counted.until(), counted.source());
      case Step.Clamped clamped -> of(Kind.CLAMPED, words, clamped.until(), clamped.source());
      case Step.Paused paused ->
          new StepView(Kind.PAUSED, words, paused.until(), paused.days(), null, paused.source());
      case Step.RanOn ranOn -> of(Kind.RAN_ON, words, null, ranOn.source());
      case Step.Extended extended -> of(Kind.EXTENDED, words, null, extended.source());
      case Step.Rolled rolled ->
          new StepView(
              Kind.ROLLED,
              words,
              rolled.until(),
              null,
              rolled.over().stream().map(Skipped::of).toList(),
              rolled.source());
    };
  }

  private static StepView of(Kind kind, String words, LocalDate until, String source) {
    return new StepView(kind, words, until, null, null, source);
  }
}
