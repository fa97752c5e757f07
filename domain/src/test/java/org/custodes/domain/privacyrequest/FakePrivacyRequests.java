package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.custodes.domain.kernel.SubjectId;

/** The requests of the main database in memory. */
public final class FakePrivacyRequests implements PrivacyRequests {
  private static final Comparator<SealedRequest> DUE_FIRST =
      Comparator.comparing(SealedRequest::dueOn).thenComparing(row -> row.id().value().toString());

  private final Map<RequestId, SealedRequest> rows = new LinkedHashMap<>();
  private final Map<RequestId, Boolean> unlinked = new LinkedHashMap<>();

  @Override
  public Optional<SealedRequest> find(RequestId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<SealedRequest> byCode(byte[] mac) {
    return rows.values().stream().filter(row -> Arrays.equals(row.codeMac(), mac)).findFirst();
  }

  @Override
  public List<SealedRequest> of(byte[] claimant, int limit) {
    return rows.values().stream()
        .filter(row -> Arrays.equals(row.claimant(), claimant))
        .sorted(Comparator.comparing((SealedRequest row) -> row.id().value().toString()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public void insert(SealedRequest request) {
    rows.put(request.id(), request);
  }

  @Override
  public boolean replace(SealedRequest next) {
    var present = rows.get(next.id());
    if (present == null || present.version() != next.version() - 1) {
      return false;
    }
    rows.put(next.id(), next);
    return true;
  }

  @Override
  public List<Listed> queue(Wanted wanted, Optional<Turn> turn, int limit) {
    boolean backwards = turn.filter(Turn::backwards).isPresent();
    var found =
        matching(wanted)
            .filter(row -> turn.isEmpty() || isThere(row, turn.get()))
            .sorted(backwards ? DUE_FIRST.reversed() : DUE_FIRST)
            .limit(limit)
            .map(FakePrivacyRequests::listed)
            .toList();
    return backwards ? found.reversed() : found;
  }

  @Override
  public List<Long> counts(List<Wanted> questions, int most) {
    return questions.stream().map(wanted -> matching(wanted).limit(most).count()).toList();
  }

  @Override
  public DeskFigures.Answered answered(LocalDate since, ZoneId zone) {
    var days =
        rows.values().stream()
            .filter(row -> ANSWERED.contains(row.state()))
            .filter(row -> row.closedOn().filter(since::isAfter).isEmpty())
            .map(
                row ->
                    ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(row.receivedAt(), zone), row.closedOn().orElseThrow()))
            .sorted()
            .toList();
    return new DeskFigures.Answered(days.size(), of(days, 0.5), of(days, 0.9));
  }

  /** The first that has the share at or before it. */
  private static Optional<Long> of(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
  }

  private Stream<SealedRequest> matching(Wanted wanted) {
    return rows.values().stream()
        .filter(row -> wanted.lanes().contains(new Lane(row.state(), row.regime())))
        .filter(row -> wanted.dueBy().filter(row.dueOn()::isAfter).isEmpty())
        .filter(
            row ->
                wanted.assignee().isEmpty()
                    || Arrays.equals(row.assignee().orElse(null), wanted.assignee().get()))
        .filter(
            row ->
                wanted.digits().isEmpty()
                    || row.id().number().digits().equals(wanted.digits().get()));
  }

  private static Listed listed(SealedRequest row) {
    return new Listed(
        row.id().value(),
        (short) row.type().code(),
        SealedRequest.code(row.regime()),
        (short) row.state().code(),
        row.receivedAt(),
        row.dueOn());
  }

  private static boolean isThere(SealedRequest row, Turn turn) {
    int order = order(row, turn.place());
    return turn.backwards() ? order < 0 : order > 0;
  }

  private static int order(SealedRequest row, Place place) {
    int byDay = row.dueOn().compareTo(place.dueOn());
    return byDay != 0
        ? byDay
        : row.id().value().toString().compareTo(place.id().value().toString());
  }

  @Override
  public void unlink(SubjectId subject) {
    linkedTo(subject).forEach(row -> unlinked.put(row.id(), true));
  }

  @Override
  public long linked(SubjectId subject) {
    return linkedTo(subject).size();
  }

  private List<SealedRequest> linkedTo(SubjectId subject) {
    return rows.values().stream()
        .filter(row -> row.subject().equals(Optional.of(subject)))
        .filter(row -> !WORKING.contains(row.state()) && !unlinked.containsKey(row.id()))
        .toList();
  }

  @Override
  public int deleteClosedBefore(LocalDate day) {
    int before = rows.size();
    rows.values().removeIf(row -> row.closedOn().filter(day::isAfter).isPresent());
    return before - rows.size();
  }
}
