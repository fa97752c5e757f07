package org.custodes.web.api.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestDeskService.MOST;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.QueueQuestion;
import org.custodes.domain.privacyrequest.QueueView;
import org.custodes.domain.privacyrequest.RequestNumber;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.api.shell.UnreadableInput;

/** Which page of the queue is asked for. */
public class QueueQuery {
  private static final int USUAL = 50;

  @QueryParam("view")
  @Size(max = 20)
  private String view;

  @QueryParam("state")
  @Size(max = 20)
  private String state;

  @QueryParam("regime")
  @Size(max = 20)
  private String regime;

  @QueryParam("dueBy")
  @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}")
  private String dueBy;

  @QueryParam("number")
  @Size(max = 20)
  private String number;

  @QueryParam("after")
  @Size(max = 47)
  private String after;

  @QueryParam("limit")
  @Min(1)
  @Max(MOST)
  private Integer limit;

  /** What is open, if neither a view nor a state nor a number is named. */
  QueueQuestion question() {
    var named = state != null || number != null;
    return new QueueQuestion(
        one("view", view, QueueView.values()).orElse(named ? QueueView.ANY : QueueView.OPEN),
        one("state", state, RequestState.values()),
        one("regime", regime, Regime.laws().toArray(Regime[]::new)),
        digits());
  }

  private static <T extends Enum<T>> Optional<T> one(String field, String name, T[] values) {
    return Optional.ofNullable(name)
        .map(
            wanted ->
                Arrays.stream(values)
                    .filter(value -> value.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            UnreadableInput.notOneOf(
                                field, Arrays.stream(values).map(Enum::name).toList())));
  }

  Optional<LocalDate> dueBy() {
    return Optional.ofNullable(dueBy).map(text -> day("dueBy", text));
  }

  private Optional<String> digits() {
    return Optional.ofNullable(number)
        .map(
            typed ->
                RequestNumber.digitsIn(typed)
                    .orElseThrow(
                        () ->
                            UnreadableInput.outOfRange("number", "has the form R-2026-7F3A-91C2")));
  }

  Optional<PrivacyRequests.Turn> after() {
    return Optional.ofNullable(after)
        .map(
            text ->
                PrivacyRequests.Place.of(text)
                    .orElseThrow(
                        () ->
                            UnreadableInput.outOfRange(
                                "after", "is what the page before said in next")))
        .map(place -> new PrivacyRequests.Turn(place, false));
  }

  int limit() {
    return limit == null ? USUAL : limit;
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw UnreadableInput.outOfRange(field, "names a day as 2026-12-24");
    }
  }
}
