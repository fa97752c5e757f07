package org.custodes.plan;

import java.util.List;
import java.util.Optional;

/**
 * The floors of the domain, top first. A feature imports only floors below its own. To add a
 * feature, add its package here, renew the picture, and say why in an ADR when a floor moves.
 */
final class Floors {
  /**
   * One floor.
   *
   * @param level higher may import lower
   * @param packages features on this floor; they do not import each other
   * @param owns what the floor is for, in the words of the picture
   */
  record Floor(int level, List<String> packages, String owns) {
    Floor {
      packages = List.copyOf(packages);
    }
  }

  static final List<Floor> ALL =
      List.of(
          new Floor(10, List.of("transparency"), "promises, shown live"),
          new Floor(9, List.of("board", "incident", "assessment"), "oversight and breaches"),
          new Floor(8, List.of("privacyrequest", "export", "sharing"), "requests and releases"),
          new Floor(
              7, List.of("intake", "corpus", "ethics", "learning"), "the store gate, readers"),
          new Floor(6, List.of("conversation", "preference"), "what is sealed"),
          new Floor(5, List.of("consent", "retention"), "why, and until when"),
          new Floor(4, List.of("subject", "practice", "inbox"), "the person, the practice"),
          new Floor(3, List.of("access"), "who may"),
          new Floor(2, List.of("vault"), "keys and lockers"),
          new Floor(
              1,
              List.of(
                  "ledger",
                  "lifecycle",
                  "job",
                  "deadline",
                  "deidentification",
                  "topic",
                  "signature"),
              "ground"),
          new Floor(0, List.of("kernel"), "words that all share"));

  /** The ground of persistence: connections and settings. It names no feature; adapters use it. */
  static final String PLATFORM = "platform";

  private Floors() {}

  /** The level of a feature, empty when it is not on the plan. */
  static Optional<Integer> levelOf(String feature) {
    return ALL.stream()
        .filter(floor -> floor.packages().contains(feature))
        .map(Floor::level)
        .findFirst();
  }

  /** Whether code of {@code from} may name a type of {@code to}. */
  static boolean mayImport(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    var upper = levelOf(from);
    var lower = levelOf(to);
    return upper.isPresent() && lower.isPresent() && upper.get() > lower.get();
  }
}
