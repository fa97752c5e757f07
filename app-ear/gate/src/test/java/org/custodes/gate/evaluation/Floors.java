package org.custodes.gate.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the de-identifier must not fall below, a line for each measure: {@code
 * chats-held-out.lower.recall.PERSON = 0.912}. All are shares of which more is better.
 */
final class Floors {
  /** So much may be lost by a change that gains elsewhere. */
  private static final double SLACK = 0.005;

  private static final double STEPS = 1_000;

  private final Map<String, Double> floors = new TreeMap<>();

  private Floors(Map<String, Double> floors) {
    this.floors.putAll(floors);
  }

  static Floors read(Path file) throws IOException {
    var floors = new TreeMap<String, Double>();
    for (var line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        var parts = line.split(" = ", -1);
        floors.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    return new Floors(floors);
  }

  static Floors none() {
    return new Floors(Map.of());
  }

  /** What a file's score is held to, by the name of the measure. */
  static Map<String, Share> measures(String file, Evaluation.Pair pair) {
    var measures = new TreeMap<String, Share>();
    measure(file + ".as-written.", pair.cased(), measures);
    measure(file + ".lower.", pair.lowerCased(), measures);
    return measures;
  }

  private static void measure(String prefix, Score score, Map<String, Share> into) {
    into.put(prefix + "clean", score.clean());
    into.put(prefix + "spared", rest(score.overmasked()));
    score.byType().forEach((type, share) -> into.put(prefix + "recall." + type, share));
    var chats = score.chats();
    if (!chats.isEmpty()) {
      into.put(prefix + "accepted", chats.accepted());
      into.put(prefix + "accepted-without-identifier", chats.acceptedPlain());
      into.put(prefix + "leak-free-of-accepted", chats.leakFree());
    }
  }

  private static Share rest(Share share) {
    return new Share(share.of() - share.part(), share.of());
  }

  /** Which measures of a file are below their floor, or have one and were not taken. */
  List<String> fallen(String file, Map<String, Share> measures) {
    var fallen = new ArrayList<String>();
    floors.forEach(
        (name, floor) -> {
          if (!name.startsWith(file + ".")) {
            return;
          }
          var measure = measures.get(name);
          if (measure == null) {
            fallen.add(name + " was not measured");
          } else if (measure.value() < floor) {
            fallen.add(
                String.format(Locale.ROOT, "%s is %.4f, below %.3f", name, measure.value(), floor));
          }
        });
    return fallen;
  }

  /** What was measured and has no floor. */
  List<String> missing(Map<String, Share> measures) {
    return measures.keySet().stream().filter(name -> !floors.containsKey(name)).toList();
  }

  /** Floors a little below what was measured now; one that is higher already stays. */
  Floors raised(Map<String, Share> measures) {
    var raised = new Floors(floors);
    measures.forEach(
        (name, share) -> {
          // of few spans, one is more than the slack
          double below = share.value() - Math.max(SLACK, 1.0 / Math.max(1, share.of()));
          double floor = Math.max(0, Math.floor(below * STEPS) / STEPS);
          raised.floors.merge(name, floor, Math::max);
        });
    return raised;
  }

  void write(Path file) throws IOException {
    Files.write(
        file,
        Stream.concat(
                Stream.of(
                    "# What the de-identifier must not fall below. Raise by: mvn test -pl"
                        + " app-ear/gate -am -Dtest=FloorsTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dfloors.renew=true"),
                floors.entrySet().stream()
                    .map(
                        floor ->
                            String.format(
                                Locale.ROOT, "%s = %.3f", floor.getKey(), floor.getValue())))
            .toList());
  }
}
