package org.custodes.domain.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a sentence speaks: of whom, and whether it tells, asks or invents. It is what makes a
 * disclosure of a word.
 */
enum Stance {
  SUBJECT(0, "i im ive id imma we weve idk ima wed"),
  OWN(1, "my mine me myself our ours us ourselves ourself"),
  ASKS(2, ""),
  FICTION(
      3,
      "story novel novels character film films movie movies play plays scene poem poems game song"
          + " songs series episode screenplay script chapter lyrics band album title plot sitcom"
          + " comic protagonist actor actress author fiction fairy joke drama literature cast"),
  WORK(
      4,
      "patients patient client clients clinic ward lecture article report headline museum blog"
          + " essay thesis paper exam quiz statistics statistic survey surveys chart table poster"
          + " flyer leaflet template policy brochure website shop law training teacher pupils"
          + " students staff nurse lawyer customers readers definition history homework"),
  OTHERS(5, "he she they his her their people man woman someone somebody who"),
  DENIES(6, "not no never dont isnt arent wasnt doesnt without");

  private static final Set<String> ASKING =
      Set.of(
          ("what which who whom whose when where how why is are was does do did can could explain"
                  + " define list write translate summarise summarize give name draft describe"
                  + " recommend suggest compare find tell design create whats")
              .split(" ", -1));

  private static final Map<String, Integer> BITS = bits();

  private final int bit;
  private final String words;

  /**
   * @param bit which bit of a feature it is
   */
  Stance(int bit, String words) {
    this.bit = 1 << bit;
    this.words = words;
  }

  /** The stances of a sentence, as bits. */
  static int of(List<String> tokens) {
    int stance = ASKING.contains(tokens.getFirst()) ? ASKS.bit : 0;
    for (var token : tokens) {
      stance |= BITS.getOrDefault(token, 0);
    }
    return stance;
  }

  private static Map<String, Integer> bits() {
    var bits = new HashMap<String, Integer>();
    for (var stance : values()) {
      for (var word : stance.words.split(" ", -1)) {
        bits.merge(word, stance.bit, (one, other) -> one | other);
      }
    }
    return Map.copyOf(bits);
  }
}
