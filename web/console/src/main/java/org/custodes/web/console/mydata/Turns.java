package org.custodes.web.console.mydata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Reads a pasted conversation: a line that begins with {@code User:} or {@code Me:} starts a turn
 * of the person, one with {@code Assistant:} a turn of the assistant. What comes before the first
 * such line, and text without any, is the person's.
 */
final class Turns {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^[ \\t]*(?:(user|me)|assistant)[ \\t]*:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Turns() {}

  /** The turns in their order; one without words is left out. */
  static List<Utterance> of(String pasted) {
    var turns = new ArrayList<Utterance>();
    var beginning = BEGINNING.matcher(pasted);
    var speaker = Speaker.USER;
    int start = 0;
    while (beginning.find()) {
      add(turns, speaker, pasted.substring(start, beginning.start()));
      speaker = beginning.group(1) == null ? Speaker.ASSISTANT : Speaker.USER;
      start = beginning.end();
    }
    add(turns, speaker, pasted.substring(start));
    return turns;
  }

  private static void add(List<Utterance> turns, Speaker speaker, String words) {
    if (!words.isBlank()) {
      turns.add(new Utterance(speaker, words.strip()));
    }
  }
}
