package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the plan has been carried out.
 *
 * @param counts place by place, in the order in which they are worked off
 * @param failedPlace where the last attempt did not get through
 * @param heldUntil a legal hold keeps something through this day
 * @param extent how far the plan reaches, as it was when it began
 */
record Progress(
    List<Count> counts,
    Optional<String> failedPlace,
    Optional<LocalDate> heldUntil,
    Extent extent) {
  static final Progress NONE =
      new Progress(List.of(), Optional.empty(), Optional.empty(), Extent.WHOLE);

  private static final Set<String> KEPT_WHILE_HELD =
      Set.of(WorkPlaces.CONVERSATIONS, WorkPlaces.HOLDS, WorkPlaces.ACCOUNT);

  Progress {
    counts = List.copyOf(counts);
  }

  /**
   * One place.
   *
   * @param after what was left when it was looked at again; empty until then
   */
  record Count(String place, long before, Optional<Long> after) {}

  /**
   * What there is before anything is touched.
   *
   * @throws PlaceFailed if a place cannot be looked into
   */
  static Progress before(List<WorkPlace> places, Extent extent) {
    return new Progress(
        places.stream()
            .map(
                place ->
                    new Count(
                        place.name(),
                        PlaceFailed.unlessRead(place, WorkPlace::present),
                        Optional.empty()))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        extent);
  }

  /**
   * The same places, looked at again.
   *
   * @throws PlaceFailed if a place cannot be looked into
   */
  Progress after(List<WorkPlace> places) {
    return new Progress(
        places.stream()
            .map(
                place ->
                    new Count(
                        place.name(),
                        before(place),
                        Optional.of(PlaceFailed.unlessRead(place, WorkPlace::count))))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        extent);
  }

  private long before(WorkPlace place) {
    return counts.stream()
        .filter(count -> count.place().equals(place.name()))
        .mapToLong(Count::before)
        .findFirst()
        .orElse(0);
  }

  /**
   * The first place in which something is left.
   *
   * @param held a legal hold keeps conversations, and with them its file's link and the account; so
   *     none of them counts
   */
  Optional<String> left(boolean held) {
    return counts.stream()
        .filter(count -> count.after().orElse(0L) > 0)
        .filter(count -> !(held && KEPT_WHILE_HELD.contains(count.place())))
        .map(Count::place)
        .findFirst();
  }

  Progress failedAt(Optional<String> place) {
    return new Progress(counts, place, heldUntil, extent);
  }

  Progress heldUntil(Optional<LocalDate> day) {
    return new Progress(counts, failedPlace, day, extent);
  }

  /** The same, of a request that is closed: nothing in it leads to a row of its person. */
  Progress closed() {
    return new Progress(counts, failedPlace, heldUntil, extent.closed());
  }
}
