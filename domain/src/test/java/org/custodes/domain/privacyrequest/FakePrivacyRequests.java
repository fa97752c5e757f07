package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  public List<SealedRequest> queue(
      Set<RequestState> states,
      Optional<LocalDate> dueBy,
      Optional<String> digits,
      Optional<Place> after,
      int limit) {
    return rows.values().stream()
        .filter(row -> states.contains(row.state()))
        .filter(row -> dueBy.filter(row.dueOn()::isAfter).isEmpty())
        .filter(row -> digits.isEmpty() || row.id().number().digits().equals(digits.get()))
        .filter(row -> after.isEmpty() || isBehind(row, after.get()))
        .sorted(DUE_FIRST)
        .limit(limit)
        .toList();
  }

  private static boolean isBehind(SealedRequest row, Place place) {
    int byDay = row.dueOn().compareTo(place.dueOn());
    return byDay > 0
        || (byDay == 0 && row.id().value().toString().compareTo(place.id().value().toString()) > 0);
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
