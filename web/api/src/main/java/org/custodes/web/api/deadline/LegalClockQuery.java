package org.custodes.web.api.deadline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Extension;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Pause;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a clock is asked, as it stands in the query. */
public class LegalClockQuery {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  @QueryParam("regime")
  @Parameter(
      description = "The law whose clock runs",
      required = true,
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"GDPR", "UK_GDPR", "CCPA", "LGPD", "HOUSE"}))
  String regime;

  @QueryParam("type")
  @Parameter(
      description = "What is asked for; ERASURE if absent",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "ERASURE",
                "ACCESS",
                "PORTABILITY",
                "RECTIFICATION",
                "RESTRICTION",
                "OBJECTION",
                "CONSENT_WITHDRAWAL",
                "OPT_OUT_SHARING",
                "LIMIT_SENSITIVE"
              }))
  String type;

  @QueryParam("received")
  @Parameter(
      description = "The calendar day of receipt, from 2018 to 2100",
      required = true,
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String received;

  @QueryParam("office")
  @Parameter(
      description = "ISO 3166 code of the place whose public holidays count; by default this one's",
      schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"))
  String office;

  @QueryParam("pausedFrom")
  @Parameter(
      description = "The day on which the person was asked something",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String pausedFrom;

  @QueryParam("pausedUntil")
  @Parameter(
      description = "The day of their answer",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String pausedUntil;

  @QueryParam("pausedFor")
  @Parameter(
      description = "What they were asked; by default for their identity",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"IDENTITY", "CLARIFICATION"}))
  String pausedFor;

  @QueryParam("extended")
  @Parameter(
      description = "The reason for which more time was taken",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"COMPLEX", "NUMEROUS"}))
  String extended;

  @QueryParam("noticeOn")
  @Parameter(
      description = "The day on which the notice of that went out",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String noticeOn;

  Regime regime() {
    return constant(Regime.class, "regime", required("regime", regime));
  }

  Matter matter() {
    return type == null ? Matter.ERASURE : constant(Matter.class, "type", type);
  }

  Optional<String> office() {
    return Optional.ofNullable(office);
  }

  Course course() {
    return new Course(day("received", received), pauses(), extension());
  }

  private List<Pause> pauses() {
    if (pausedFrom == null && pausedUntil == null && pausedFor == null) {
      return List.of();
    }
    var reason =
        pausedFor == null
            ? PauseReason.IDENTITY
            : constant(PauseReason.class, "pausedFor", pausedFor);
    return List.of(
        new Pause(reason, day("pausedFrom", pausedFrom), day("pausedUntil", pausedUntil)));
  }

  private Optional<Extension> extension() {
    if (extended == null && noticeOn == null) {
      return Optional.empty();
    }
    var reason = constant(ExtensionReason.class, "extended", required("extended", extended));
    return Optional.of(new Extension(reason, day("noticeOn", noticeOn)));
  }

  private static String required(String field, String value) {
    if (value == null) {
      throw UnreadableInput.missing(field);
    }
    return value;
  }

  private static LocalDate day(String field, String value) {
    var day = parsed(field, required(field, value));
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw UnreadableInput.outOfRange(field, "is from " + FIRST_DAY + " to " + LAST_DAY);
    }
    return day;
  }

  private static LocalDate parsed(String field, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw UnreadableInput.wrongType(field, "a calendar day as YYYY-MM-DD");
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String field, String value) {
    var constants = Arrays.asList(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () -> UnreadableInput.notOneOf(field, constants.stream().map(Enum::name).toList()));
  }
}
