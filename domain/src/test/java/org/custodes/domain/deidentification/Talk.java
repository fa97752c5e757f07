package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/** Conversations in a few words: turns alternate, the person begins. */
final class Talk {
  private Talk() {}

  static List<Utterance> of(String... turns) {
    var talk = new ArrayList<Utterance>();
    for (var turn : turns) {
      talk.add(new Utterance(talk.size() % 2 == 0 ? Speaker.USER : Speaker.ASSISTANT, turn));
    }
    return talk;
  }

  /** One turn, de-identified. */
  static String masked(String text) {
    return Deidentifier.shipped().deidentify(of(text)).messages().getFirst().text();
  }

  static List<String> texts(Deidentified conversation) {
    return conversation.messages().stream().map(MaskedUtterance::text).toList();
  }

  /** What came out, as if it came in. */
  static List<Utterance> again(Deidentified conversation) {
    return conversation.messages().stream()
        .map(message -> new Utterance(message.speaker(), message.text()))
        .toList();
  }
}
