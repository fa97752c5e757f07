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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.RequestNumber;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.api.shell.UnreadableInput;

/** Which page of the queue is asked for. */
public class QueueQuery {
  private static final int USUAL = 50;

  @QueryParam("state")
  @Size(max = 13)
  private List<String> states;

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

  /** Those that are named; all that are open if none is. */
  Set<RequestState> states() {
    var wanted = EnumSet.noneOf(RequestState.class);
    for (var name : states) {
      wanted.add(
          Arrays.stream(RequestState.values())
              .filter(state -> state.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      UnreadableInput.notOneOf(
                          "state", Arrays.stream(RequestState.values()).map(Enum::name).toList())));
    }
    return wanted.isEmpty() ? RequestState.open() : wanted;
  }

  Optional<LocalDate> dueBy() {
    return Optional.ofNullable(dueBy).map(text -> day("dueBy", text));
  }

  Optional<String> digits() {
    return Optional.ofNullable(number)
        .map(
            typed ->
                RequestNumber.digitsIn(typed)
                    .orElseThrow(
                        () ->
                            UnreadableInput.outOfRange("number", "has the form R-2026-7F3A-91C2")));
  }

  Optional<PrivacyRequests.Place> after() {
    return Optional.ofNullable(after)
        .map(
            text ->
                PrivacyRequests.Place.of(text)
                    .orElseThrow(
                        () ->
                            UnreadableInput.outOfRange(
                                "after", "is what the page before said in next")));
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
