package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {
  private static final String PROSE =
      "Whoever walks along the river in the early morning may hear the mill before the village"
          + " comes into sight, and smell the bread that the baker carries over the bridge.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "the",
        "the ",
        " the",
        "the  river",
        "the\nriver",
        "The RIVER and tHe rIVER",
        "I am a B, I AM",
        "the qzxv river",
        "qzxv the qzxv",
        "don't, the river's",
        "[PERSON_1] wrote to [EMAIL_12]",
        "12oz of the7 and 7the",
        "caf\u00e9 na\u00efve \ud83d\ude00 the \u4f60",
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\r\n",
        "internationalization counterrevolutionaries the"
      })
  void readsAsItWasSaid(String text) {
    assertReadsAs(List.of(masked(Speaker.USER, text), masked(Speaker.ASSISTANT, text)));
  }

  @Test
  void readsAsItWasSaidWhateverIsSaid() {
    var chance = new Random(20_261_126);
    var pieces =
        List.of(
            "the",
            "The",
            "THE",
            "tHE",
            "mill",
            "qzxv",
            " ",
            "  ",
            "\n",
            ".",
            "'",
            "-",
            "7",
            "\u00e9",
            "\ud83d\ude00",
            "\u0003",
            "\u0006",
            "[CARD_3]",
            "extraordinarily",
            "a",
            "A");
    for (int round = 0; round < 2_000; round++) {
      var conversation = new ArrayList<MaskedUtterance>();
      for (int turn = chance.nextInt(1, 5); turn > 0; turn--) {
        var text = new StringBuilder();
        for (int length = chance.nextInt(12); length > 0; length--) {
          text.append(pieces.get(chance.nextInt(pieces.size())));
        }
        conversation.add(
            masked(chance.nextBoolean() ? Speaker.USER : Speaker.ASSISTANT, text.toString()));
      }
      assertReadsAs(conversation);
    }
  }

  @Test
  void writesProseInHalfItsLength() {
    int written = Shorthand.write(List.of(masked(Speaker.USER, PROSE))).length;

    assertTrue(written * 2 < PROSE.length(), written + " of " + PROSE.length());
  }

  private static void assertReadsAs(List<MaskedUtterance> conversation) {
    var said =
        conversation.stream().map(turn -> new Utterance(turn.speaker(), turn.text())).toList();
    assertEquals(said, Shorthand.read(Shorthand.write(conversation)));
  }

  private static MaskedUtterance masked(Speaker speaker, String text) {
    return new MaskedUtterance(speaker, text, List.of());
  }
}
