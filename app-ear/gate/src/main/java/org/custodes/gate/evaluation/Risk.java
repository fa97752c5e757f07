package org.custodes.gate.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.custodes.domain.deidentification.Deidentified;

/**
 * How much leaks among what is accepted, against how much is accepted: what has a doubt is refused,
 * and of the rest what was masked least is accepted first.
 */
final class Risk {
  private static final int POINTS = 10;

  private final List<Seen> seen = new ArrayList<>();

  private record Seen(double maskedWordShare, boolean refused, boolean clean) {}

  /**
   * A point of the curve.
   *
   * @param acceptance accepted of all
   * @param leaking of those accepted
   */
  record Point(double acceptance, Share leaking) {}

  void add(Deidentified made, boolean clean) {
    seen.add(new Seen(made.maskedWordShare(), made.doubt().isPresent(), clean));
  }

  /** From the tenth of what the gate accepts up to all of it. */
  List<Point> curve() {
    var accepted =
        seen.stream()
            .filter(one -> !one.refused())
            .sorted(Comparator.comparingDouble(Seen::maskedWordShare))
            .toList();
    var points = new ArrayList<Point>();
    for (int no = 1; no <= POINTS && !accepted.isEmpty(); no++) {
      var first = accepted.subList(0, accepted.size() * no / POINTS);
      long leaking = first.stream().filter(one -> !one.clean()).count();
      points.add(new Point((double) first.size() / seen.size(), new Share(leaking, first.size())));
    }
    return points;
  }
}
