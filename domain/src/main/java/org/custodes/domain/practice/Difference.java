package org.custodes.domain.practice;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of a practice in two versions, side by side.
 *
 * @param part its name, as the component of {@link PracticeContent} is called
 * @param before the pieces of the older version; none of them {@code ADDED}
 * @param after the pieces of the newer one; none of them {@code REMOVED}
 * @param lines each piece is a line of its own
 */
public record Difference(
    String part, boolean changed, boolean lines, List<Piece> before, List<Piece> after) {

  /** Every part, in the order of reading, also those that say the same. */
  static List<Difference> between(PracticeContent before, PracticeContent after) {
    var parts = new ArrayList<Difference>();
    parts.add(text("title", before.title(), after.title()));
    parts.add(text("summary", before.summary(), after.summary()));
    parts.add(text("purpose", before.purpose(), after.purpose()));
    parts.add(lines("dpv", List.of(before.dpv().term()), List.of(after.dpv().term())));
    parts.add(lines("basis", List.of(before.basis().name()), List.of(after.basis().name())));
    parts.add(text("basisWhy", before.basisWhy(), after.basisWhy()));
    parts.add(lines("subjects", before.subjects(), after.subjects()));
    parts.add(lines("data", before.data(), after.data()));
    parts.add(text("source", before.source(), after.source()));
    parts.add(lines("recipients", before.recipients(), after.recipients()));
    parts.add(text("transfers", before.transfers(), after.transfers()));
    parts.add(lines("systems", before.systems(), after.systems()));
    parts.add(lines("retention", rules(before), rules(after)));
    parts.add(lines("safeguards", before.safeguards(), after.safeguards()));
    parts.add(text("owner", before.owner(), after.owner()));
    parts.add(lines("promises", promises(before), promises(after)));
    parts.add(text("reviewMonths", "" + before.reviewMonths(), "" + after.reviewMonths()));
    return List.copyOf(parts);
  }

  private static List<String> rules(PracticeContent content) {
    return content.retention().stream().map(RetentionRule::line).toList();
  }

  private static List<String> promises(PracticeContent content) {
    return content.promises().stream().map(PromiseId::value).toList();
  }

  private static Difference text(String part, String before, String after) {
    return of(part, false, Wordwise.between(before, after));
  }

  private static Difference lines(String part, List<String> before, List<String> after) {
    return of(part, true, Wordwise.between(before, after));
  }

  private static Difference of(String part, boolean lines, List<Piece> pieces) {
    return new Difference(
        part,
        pieces.stream().anyMatch(piece -> piece.sort() != Piece.Sort.SAME),
        lines,
        without(pieces, Piece.Sort.ADDED),
        without(pieces, Piece.Sort.REMOVED));
  }

  private static List<Piece> without(List<Piece> pieces, Piece.Sort sort) {
    return pieces.stream().filter(piece -> piece.sort() != sort).toList();
  }
}
