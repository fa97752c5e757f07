package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int LONGEST_MESSAGE = 64 * 1024;
  private static final long TWO_SECONDS = 2_000_000_000L;

  private final Deidentifier deidentifier = Deidentifier.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "[",
        "[a]",
        "[PERSON_",
        "[PERSON_1]",
        "a@",
        "a_",
        "a.",
        "1",
        "1 ",
        "1,",
        "1 de ",
        "(1",
        "+",
        "x 5555 ",
        "Mr. ",
        "my name is ",
        "my name is Xq ",
        "Aa Bb ",
        "Xq, Yq and ",
        "12 Xq Street ",
        "AB12 ",
        "A. ",
        "'s",
        "\n",
        "e\u0301\u0301\u0301\u0301",
        "\u0301",
        "\uFDFA",
        "\u200B",
        "\uD83D\uDE00",
        "five ",
        "a b "
      })
  void answersInTimeWhateverIsRepeated(String part) {
    var text = part.repeat(LONGEST_MESSAGE / part.length());
    deidentifier.deidentify(Talk.of("warm up " + text.substring(0, 1024)));
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    deidentifier.deidentify(Talk.of(text));
    assertTrue(threads.getCurrentThreadCpuTime() - before < TWO_SECONDS);
  }

  @Property(tries = 300)
  void keepsWhatItDoesNotMaskAsItCameIn(
      @ForAll @Size(max = 4) List<@StringLength(max = 60) String> turns) {
    var talk = Talk.of(turns.toArray(String[]::new));
    var messages = deidentifier.deidentify(talk).messages();
    assertEquals(talk.size(), messages.size());
    for (int turn = 0; turn < talk.size(); turn++) {
      assertEquals(kept(talk.get(turn).text(), messages.get(turn)), messages.get(turn).text());
    }
  }

  /** The text with the placeholders of the answer at the places of its masks. */
  private static String kept(String text, MaskedUtterance message) {
    var kept = new StringBuilder();
    int[] points = text.codePoints().toArray();
    int at = 0;
    for (var mask : message.masks()) {
      kept.append(new String(points, at, mask.start() - at));
      int open = kept.length();
      kept.append(message.text(), open, message.text().indexOf(']', open) + 1);
      at = mask.end();
    }
    return kept.append(new String(points, at, points.length - at)).toString();
  }
}
