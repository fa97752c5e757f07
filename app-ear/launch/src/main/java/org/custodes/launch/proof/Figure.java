package org.custodes.launch.proof;

import java.util.List;
import java.util.Locale;

/**
 * Something that was measured, beside what was wished for.
 *
 * @param name what, with its unit
 * @param value the median of what was seen
 * @param least the least that was seen
 * @param most the most that was seen
 * @param goal what it has to reach
 * @param aim what would be better still
 * @param isCeiling whether it has to stay at or below its goal, instead of at or above it
 * @param verdict whether it does
 */
record Figure(
    String name,
    double value,
    double least,
    double most,
    double goal,
    double aim,
    boolean isCeiling,
    Verdict verdict) {

  /** How a figure stands to its goal. */
  enum Verdict {
    MISSED,
    REACHED,
    AIM_REACHED
  }

  /** A figure that has to be at least its goal. */
  static Figure floor(String name, Sample seen, double goal, double aim) {
    return of(name, seen, goal, aim, false);
  }

  /** A figure that may be at most its goal. */
  static Figure ceiling(String name, Sample seen, double goal, double aim) {
    return of(name, seen, goal, aim, true);
  }

  private static Figure of(String name, Sample seen, double goal, double aim, boolean isCeiling) {
    return new Figure(
        name,
        rounded(seen.median()),
        rounded(seen.least()),
        rounded(seen.most()),
        goal,
        aim,
        isCeiling,
        verdict(seen.median(), goal, aim, isCeiling));
  }

  private static Verdict verdict(double value, double goal, double aim, boolean isCeiling) {
    var sign = isCeiling ? -1 : 1;
    if (sign * value < sign * goal) {
      return Verdict.MISSED;
    }
    return sign * value < sign * aim ? Verdict.REACHED : Verdict.AIM_REACHED;
  }

  /** Refutes a claim of which a figure was missed. */
  static void refuseMissed(List<Figure> figures) {
    var missed =
        figures.stream()
            .filter(figure -> figure.verdict() == Verdict.MISSED)
            .map(Figure::inWords)
            .toList();
    if (!missed.isEmpty()) {
      throw new Refuted(String.join("\n", missed));
    }
  }

  /** What people and files are shown; the verdict is made on the unrounded value. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  String inWords() {
    return String.format(
        Locale.ROOT,
        "%s: %.3f (%.3f to %.3f), goal %s %.2f, aim %.2f: %s",
        name,
        value,
        least,
        most,
        isCeiling ? "at most" : "at least",
        goal,
        aim,
        switch (verdict) {
          case MISSED -> "missed";
          case REACHED -> "reached";
          case AIM_REACHED -> "aim reached";
        });
  }
}
