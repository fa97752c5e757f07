package org.custodes.domain.privacyrequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan of what was found and of what an agent wants to keep. */
final class Proposal {
  private Proposal() {}

  /**
   * Everything is erased but what is exempt. While something is kept its person stays, and with
   * them what lies under their own key and does not go alone: it is kept by the same exemption.
   *
   * @param kept by the name of a place, why it is kept
   * @throws NothingIsKept if there is no place
   * @throws PlaceNotReached if a place is to be kept that the request does not reach
   * @throws PlanErasesNothing if every place is kept
   */
  static List<Plan.Place> of(List<WorkPlace> places, Map<String, Exemption> kept) {
    if (places.isEmpty()) {
      throw new NothingIsKept();
    }
    if (!places.stream().map(WorkPlace::name).toList().containsAll(kept.keySet())) {
      throw new PlaceNotReached();
    }
    var first = places.stream().map(WorkPlace::name).filter(kept::containsKey).findFirst();
    var decided =
        places.stream().map(place -> decided(place, exemption(place, kept, first))).toList();
    if (decided.stream().allMatch(place -> place.treatment() == Plan.Treatment.KEEP)) {
      throw new PlanErasesNothing();
    }
    return decided;
  }

  private static Optional<Exemption> exemption(
      WorkPlace place, Map<String, Exemption> kept, Optional<String> first) {
    return Optional.ofNullable(kept.get(place.name()))
        .or(
            () ->
                first
                    .filter(any -> !place.goesAlone())
                    .map(any -> RequestWords.keptAlong(kept.get(any).ground())));
  }

  private static Plan.Place decided(WorkPlace place, Optional<Exemption> exemption) {
    return exemption
        .map(why -> Plan.Place.kept(place.name(), place.present(), why))
        .orElseGet(() -> Plan.Place.erased(place.name(), place.present()));
  }
}
