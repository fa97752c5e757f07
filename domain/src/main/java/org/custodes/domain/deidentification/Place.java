package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place of a plain text that is masked in one piece: the union of the findings that overlap or
 * touch.
 */
record Place(int start, int end, EntityType type) {
  /** The places of one turn, in order. */
  static List<Place> of(String plain, List<Finding> found) {
    var places = new ArrayList<Place>();
    var cluster = new ArrayList<Finding>();
    int end = -1;
    for (var finding : found.stream().sorted(Comparator.comparingInt(Finding::start)).toList()) {
      if (!cluster.isEmpty() && !touches(plain, cluster, end, finding)) {
        places.add(place(cluster, end));
        cluster.clear();
        end = -1;
      }
      cluster.add(finding);
      end = Math.max(end, finding.end());
    }
    if (!cluster.isEmpty()) {
      places.add(place(cluster, end));
    }
    return places;
  }

  private static boolean touches(String plain, List<Finding> cluster, int end, Finding next) {
    if (next.start() <= end) {
      return true;
    }
    boolean names = next.type().isName() && cluster.getLast().type().isName();
    return names && next.start() - end <= 2 && isNameGap(plain, end, next.start());
  }

  private static boolean isNameGap(String plain, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = plain.charAt(at);
      boolean point = unit == '.' && at == from;
      if (unit != ' ' && unit != '-' && unit != '\'' && !point) {
        return false;
      }
    }
    return true;
  }

  private static Place place(List<Finding> cluster, int end) {
    var best =
        cluster.stream()
            .min(
                Comparator.comparing((Finding finding) -> finding.type() == EntityType.UNKNOWN)
                    .thenComparing(Comparator.comparingInt(Finding::length).reversed())
                    .thenComparing(Finding::source)
                    .thenComparing(Comparator.comparingDouble(Finding::score).reversed()))
            .orElseThrow();
    return new Place(cluster.getFirst().start(), end, best.type());
  }
}
