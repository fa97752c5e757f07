package org.custodes.domain.privacyrequest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.SubjectId;

/** Port: the requests of the main database, sealed. Every method joins the caller's transaction. */
public interface PrivacyRequests {
  /** In these a request is being carried out and needs to know whose it is. */
  Set<RequestState> WORKING =
      Set.of(RequestState.EXECUTING, RequestState.VERIFYING, RequestState.PARTIALLY_COMPLETED);

  Optional<SealedRequest> find(RequestId id);

  /**
   * @param mac HMAC(K_tag, "request" | code), 32 bytes
   */
  Optional<SealedRequest> byCode(byte[] mac);

  /**
   * A person's requests, newest first.
   *
   * @param claimant HMAC(K_idx, "claim" | idp | sub), 32 bytes
   */
  List<SealedRequest> of(byte[] claimant, int limit);

  void insert(SealedRequest request);

  /**
   * Compare-and-set: puts the row in place of the one of the version before.
   *
   * @return false if the row stands at another version or is gone; then nothing was changed
   */
  boolean replace(SealedRequest next);

  /** A page of the queue, what is due first in front, from the first row on or from a turn. */
  List<Listed> queue(Wanted wanted, Optional<Turn> turn, int limit);

  /**
   * How many there are for each question, in its order, by one statement.
   *
   * @param most no question is counted further
   */
  List<Long> counts(List<Wanted> questions, int most);

  /**
   * What was answered since a day, and within how many calendar days.
   *
   * @param zone in which a moment of receipt is a day
   */
  DeskFigures.Answered answered(LocalDate since, ZoneId zone);

  /** Those in which a request has its answer. */
  Set<RequestState> ANSWERED = Set.of(RequestState.COMPLETED, RequestState.REFUSED);

  /** Requests in one state under one law. */
  record Lane(RequestState state, Regime regime) {}

  /**
   * Which requests.
   *
   * @param lanes those in one of these; none for a list without any
   * @param dueBy only those due on this day or earlier
   * @param assignee only those taken by the agent of this keyed hash
   * @param digits only those whose number has these
   */
  record Wanted(
      List<Lane> lanes,
      Optional<LocalDate> dueBy,
      Optional<byte[]> assignee,
      Optional<String> digits) {
    public Wanted {
      lanes = List.copyOf(lanes);
    }

    static Wanted in(Set<RequestState> states) {
      return new Wanted(
          states.stream()
              .flatMap(state -> Regime.laws().stream().map(regime -> new Lane(state, regime)))
              .toList(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** The codes of the states, lane by lane. */
    public Short[] states() {
      return lanes.stream().map(lane -> (short) lane.state().code()).toArray(Short[]::new);
    }

    /** The codes of the laws, lane by lane. */
    public Short[] regimes() {
      return lanes.stream().map(lane -> SealedRequest.code(lane.regime())).toArray(Short[]::new);
    }

    /** Each lane as one number: sixteen times the code of its state, and that of its law. */
    public Integer[] codes() {
      return lanes.stream()
          .map(lane -> lane.state().code() * 16 + SealedRequest.code(lane.regime()))
          .toArray(Integer[]::new);
    }

    /** There is a short list to choose from: one agent's, or those of one number. */
    public boolean isNarrow() {
      return assignee.isPresent() || digits.isPresent();
    }

    /** Whether it asks for what is open and due by a day, and for nothing else that is few. */
    public boolean isByDayAlone() {
      return dueBy.isPresent()
          && !isNarrow()
          && lanes.stream().noneMatch(lane -> lane.state().isClosed());
    }
  }

  /** From which place the queue is read on, or back. */
  record Turn(Place place, boolean backwards) {}

  /** What stands in clear of a request, with the codes of its columns. */
  record Listed(
      UUID uuid,
      short typeCode,
      short regimeCode,
      short stateCode,
      Instant receivedAt,
      LocalDate dueOn) {
    public RequestId id() {
      return new RequestId(uuid);
    }

    public RequestType type() {
      return RequestType.of(typeCode);
    }

    public Regime regime() {
      return SealedRequest.regime(regimeCode);
    }

    public RequestState state() {
      return RequestState.of(stateCode);
    }

    public Place place() {
      return new Place(dueOn, id());
    }
  }

  /** A place in the queue. */
  record Place(LocalDate dueOn, RequestId id) {
    /** Its form, which may stand in an address: it names a request and nobody. */
    private static final Pattern TEXT =
        Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Reads a place as {@link #text} writes it; empty if the text is none. */
    public static Optional<Place> of(String text) {
      var match = TEXT.matcher(text);
      if (!match.matches()) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Place(
                LocalDate.parse(match.group(1)), new RequestId(UUID.fromString(match.group(2)))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    public String text() {
      return dueOn + "_" + id.value();
    }
  }

  /** Takes the incarnation out of every request but those that are being carried out. */
  void unlink(SubjectId subject);

  /** How many requests that are not being carried out still name the incarnation. */
  long linked(SubjectId subject);

  /**
   * Deletes what was closed before a day.
   *
   * @return how many
   */
  int deleteClosedBefore(LocalDate day);
}
