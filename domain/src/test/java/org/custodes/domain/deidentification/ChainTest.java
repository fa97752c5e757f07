package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final int CONVERSATIONS = 4_000;

  private static final List<String> PIECES =
      List.of(
          "the kettle is on",
          "What is your name?",
          "grace hill",
          "Grace",
          "my name is",
          "Will",
          "and",
          ",",
          ".",
          "?",
          "\n",
          "qzxv",
          "anna@example.org",
          "1, 2, 3, 4, 5, 6, 7",
          "20 7946 0958",
          "[PERSON_1]",
          "[",
          "12 Mill Street",
          "March 3rd",
          "i'm 34",
          "Dr",
          "tea");

  private final Chain first = new Chain(Chain.builtIn(), List.of());
  private final Chain second = new Chain(Chain.builtIn(), List.of(new LooseDigitsRecogniser()));

  @Test
  void findsInWhatIsLeftWhatReadingItAllAnewFinds() {
    var chance = new Random(20_261_126);
    int found = 0;
    for (int number = 0; number < CONVERSATIONS; number++) {
      var conversation = conversation(chance);
      var swept = first.sweep(conversation.stream().map(Reading::of).toList());
      var left = left(swept);

      boolean anew =
          second.sweep(left.stream().map(Reading::of).toList()).stream()
              .anyMatch(turn -> !turn.isUntouched());

      assertEquals(anew, second.findsAnythingAfter(swept, readings(swept, left)), () -> "" + left);
      found += anew ? 1 : 0;
    }
    assertTrue(found > CONVERSATIONS / 100, "something was found " + found + " times");
    assertTrue(found < CONVERSATIONS * 99 / 100, "nothing was found in the others");
  }

  private static List<Utterance> conversation(Random chance) {
    var conversation = new ArrayList<Utterance>();
    for (int turn = chance.nextInt(1, 5); turn > 0; turn--) {
      var text = new StringBuilder();
      for (int length = chance.nextInt(1, 6); length > 0; length--) {
        text.append(PIECES.get(chance.nextInt(PIECES.size()))).append(' ');
      }
      conversation.add(new Utterance(Speaker.USER, text.toString()));
    }
    return conversation;
  }

  private static List<Utterance> left(List<Chain.Swept> swept) {
    var masking = new Masking(new Placeholders(swept.stream().map(Chain.Swept::reading).toList()));
    return swept.stream()
        .map(turn -> masking.masked(turn.reading(), turn.places()))
        .map(masked -> new Utterance(masked.speaker(), masked.text()))
        .toList();
  }

  private static List<Reading> readings(List<Chain.Swept> swept, List<Utterance> left) {
    var readings = new ArrayList<Reading>();
    for (int turn = 0; turn < left.size(); turn++) {
      readings.add(
          swept.get(turn).isUntouched() ? swept.get(turn).reading() : Reading.of(left.get(turn)));
    }
    return readings;
  }
}
