package org.custodes.domain.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts compared word by word: the longest sequence of words that both have stays. */
final class Wordwise {
  /** Between words and keeping the space that follows each, so that the pieces are the text. */
  private static final Pattern BEHIND_A_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

  private Wordwise() {}

  /** The pieces of both texts, in the order of reading; a run of one sort is one piece. */
  static List<Piece> between(String before, String after) {
    return between(words(before), words(after), "");
  }

  /** The same for whole lines. */
  static List<Piece> between(List<String> before, List<String> after) {
    return between(before, after, "\n");
  }

  private static List<String> words(String text) {
    // a space behind the last word too, so that it is the same word wherever it stands
    return List.of(BEHIND_A_WORD.split(text + " "));
  }

  private static List<Piece> between(List<String> before, List<String> after, String gap) {
    int[][] common = common(before, after);
    var pieces = new ArrayList<Piece>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        add(pieces, Piece.Sort.SAME, after.get(j), gap);
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        add(pieces, Piece.Sort.REMOVED, before.get(i++), gap);
      } else {
        add(pieces, Piece.Sort.ADDED, after.get(j++), gap);
      }
    }
    return List.copyOf(pieces);
  }

  /** The length of the longest common sequence of what follows each pair of places. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Piece.Sort sort, String text, String gap) {
    if (gap.isEmpty() && !pieces.isEmpty() && pieces.getLast().sort() == sort) {
      pieces.add(new Piece(sort, pieces.removeLast().text() + text));
    } else {
      pieces.add(new Piece(sort, text));
    }
  }
}
