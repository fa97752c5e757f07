package org.custodes.gate.chatset;

import java.util.Arrays;
import java.util.List;

/**
 * A given or family name as a line of a list says it: {@code Dmitry / Дмитрий ~ Dima, Mitya}.
 *
 * @param latin in Latin letters
 * @param own in the letters of its language; the same where these are Latin
 * @param nicknames what friends say; may be empty
 */
record Name(String latin, String own, List<String> nicknames) {
  Name {
    nicknames = List.copyOf(nicknames);
  }

  static Name of(String line) {
    var nicks = line.split(" ~ ", -1);
    var letters = nicks[0].split(" / ", -1);
    return new Name(
        letters[0].strip(),
        letters[letters.length - 1].strip(),
        nicks.length < 2
            ? List.of()
            : Arrays.stream(nicks[1].split(",", -1)).map(String::strip).toList());
  }
}
