package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.SealKey;

/**
 * What shall be done, place by place, as an agent proposes it. Never changed: another proposal is
 * another plan and voids the approval of this one.
 *
 * @param hash sixty-four hexadecimal digits: a keyed hash over the scope, what is done where, and
 *     what the person is told about it, under the request's own key. Not over what was found: one
 *     more conversation would void every approval (data design, attack 9)
 */
public record Plan(Sub proposer, Instant at, List<Place> places, String hash) {
  public Plan {
    places = List.copyOf(places);
  }

  /**
   * One place and what shall be done there.
   *
   * @param name in plain words, as it stands on the certificate
   * @param found how many things were found when the plan was made
   * @param exemption why it is kept; empty exactly where it is erased
   */
  public record Place(String name, Treatment treatment, long found, Optional<Exemption> exemption) {
    public Place {
      if (exemption.isPresent() != (treatment == Treatment.KEEP)) {
        throw new IllegalArgumentException("what is kept is kept for a reason, and nothing else");
      }
    }

    static Place erased(String name, long found) {
      return new Place(name, Treatment.ERASE, found, Optional.empty());
    }

    static Place kept(String name, long found, Exemption why) {
      return new Place(name, Treatment.KEEP, found, Optional.of(why));
    }

    private String hashed() {
      return "\n"
          + treatment
          + " "
          + name
          + exemption.map(why -> "\n " + why.ground() + " " + why.text()).orElse("");
    }
  }

  /** What is done with what lies in a place. */
  public enum Treatment {
    ERASE,
    KEEP
  }

  /** What is kept although it was asked for, place by place. */
  List<Place> kept() {
    return places.stream().filter(place -> place.treatment() == Treatment.KEEP).toList();
  }

  static Plan of(Sub proposer, Instant at, Scope scope, List<Place> places, SealKey requestKey) {
    var text =
        scope.kind()
            + scope.handles().stream()
                .map(handle -> " " + handle.text())
                .collect(Collectors.joining())
            + places.stream().map(Place::hashed).collect(Collectors.joining());
    return new Plan(
        proposer, at, places, HexFormat.of().formatHex(requestKey.derive("plan|" + text)));
  }

  @Override
  public String toString() {
    return "[plan]";
  }
}
