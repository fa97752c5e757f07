package org.custodes.launch.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where a timeline comes from, as PostgreSQL writes it into a file beside the log.
 *
 * @param timeline whose history it is
 * @param ancestors the timelines before it, oldest first
 */
public record History(int timeline, List<Ancestor> ancestors) {
  /** Histories before the pieces that they explain. */
  static final Comparator<Path> FIRST =
      Comparator.comparing((Path file) -> !isOne(file.getFileName().toString()))
          .thenComparing(Path::getFileName);

  private static final String SUFFIX = ".history";
  private static final int HEX = 16;

  public History {
    ancestors = List.copyOf(ancestors);
  }

  /**
   * A timeline and where it was left.
   *
   * @param left in bytes from the beginning of the log
   */
  public record Ancestor(int timeline, long left) {}

  /** Whether a file in {@code pg_wal} is a history. */
  public static boolean isOne(String name) {
    return name.matches("[0-9A-F]{8}\\.history");
  }

  /** A timeline that nothing was restored for. */
  public static History without(int timeline) {
    return new History(timeline, List.of());
  }

  public static History of(String name, String text) {
    var ancestors = new ArrayList<Ancestor>();
    for (var line : text.lines().filter(each -> !each.isBlank()).toList()) {
      var fields = line.strip().split("\\s+", 3);
      var place = fields[1].split("/", 2);
      ancestors.add(
          new Ancestor(
              Integer.parseInt(fields[0]),
              (Long.parseLong(place[0], HEX) << 32) + Long.parseLong(place[1], HEX)));
    }
    return new History(
        Integer.parseUnsignedInt(name.substring(0, name.length() - SUFFIX.length()), HEX),
        ancestors);
  }

  /** Whether it goes through a piece, or begins where that ends. */
  public boolean continues(LogSegment segment) {
    return segment.timeline() == timeline
        || ancestors.stream()
            .anyMatch(one -> one.timeline() == segment.timeline() && one.left() >= segment.end());
  }

  /** The piece at a position: of the youngest timeline that reaches into it. */
  public LogSegment at(long number) {
    var end = (number + 1) * LogSegment.SIZE;
    var older = new ArrayList<>(ancestors);
    Collections.reverse(older);
    var youngest = timeline;
    for (var ancestor : older) {
      if (ancestor.left() < end) {
        break;
      }
      youngest = ancestor.timeline();
    }
    return new LogSegment(youngest, number);
  }
}
