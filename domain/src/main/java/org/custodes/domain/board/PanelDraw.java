package org.custodes.domain.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Draws a panel so that anybody can draw it again: candidates are put in the order of {@code
 * SHA-256(seed ":" seat)}, in hexadecimal; the first of privacy, of law and of ethics are taken,
 * then whoever comes first until the panel is full.
 */
final class PanelDraw {
  /** Seats of a panel. */
  static final int SIZE = 5;

  /** The fields of which a whole panel has one each. */
  static final List<Expertise> NEEDED = List.of(Expertise.PRIVACY, Expertise.LAW, Expertise.ETHICS);

  private PanelDraw() {}

  /**
   * @param missing how many seats are to be drawn
   * @param needed fields of which one must be among them
   * @return the seats in the order of the draw; empty if the candidates cannot fill the fields
   */
  static Optional<List<Integer>> draw(
      String seed, List<Seat> candidates, int missing, List<Expertise> needed) {
    var order =
        candidates.stream()
            .sorted(Comparator.comparing((Seat seat) -> rank(seed, seat.no())))
            .toList();
    var drawn = new ArrayList<Integer>();
    for (var field : needed) {
      var first = order.stream().filter(seat -> seat.field() == field).findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      drawn.add(first.get().no());
    }
    order.stream()
        .map(Seat::no)
        .filter(no -> !drawn.contains(no))
        .limit(Math.max(0, missing - drawn.size()))
        .forEach(drawn::add);
    return Optional.of(List.copyOf(drawn));
  }

  static Optional<List<Integer>> panel(String seed, List<Seat> candidates) {
    return draw(seed, candidates, SIZE, NEEDED);
  }

  private static String rank(String seed, int seat) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((seed + ":" + seat).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
