package org.custodes.gate.chatset;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation with gaps.
 *
 * @param name what it is about
 */
record Skeleton(String name, List<Line> lines) {
  /**
   * @param text {@code {one|other}} stands for either, {@code <person>} for an identifier or a word
   *     of the list of that name, {@code \n} for a new line
   */
  record Line(String role, String text) {}

  Skeleton {
    lines = List.copyOf(lines);
  }

  /**
   * Reads lines that begin with {@code == } and the name, {@code U: } or {@code A: }.
   *
   * @throws IllegalStateException for any other line
   */
  static List<Skeleton> read(List<String> lines) {
    var read = new ArrayList<Skeleton>();
    var name = "";
    var turns = new ArrayList<Line>();
    for (var line : lines) {
      if (line.startsWith("== ")) {
        add(read, name, turns);
        name = line.substring(3);
        turns = new ArrayList<>();
      } else {
        turns.add(new Line(role(line), line.substring(3).replace("\\n", "\n")));
      }
    }
    add(read, name, turns);
    return read;
  }

  private static void add(List<Skeleton> read, String name, List<Line> turns) {
    if (!turns.isEmpty()) {
      read.add(new Skeleton(name, turns));
    }
  }

  private static String role(String line) {
    if (line.startsWith("U: ")) {
      return "user";
    }
    if (line.startsWith("A: ")) {
      return "assistant";
    }
    throw new IllegalStateException("neither a name nor a turn: " + line);
  }
}
