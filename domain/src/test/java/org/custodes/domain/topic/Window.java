package org.custodes.domain.topic;

import java.util.ArrayList;
import java.util.List;

/** A sentence, or some that follow each other: what the screen judges at once. */
record Window(List<Sentence> sentences) {
  Window {
    sentences = List.copyOf(sentences);
  }

  /** Each sentence alone, and each with those before it. */
  static List<Window> of(List<Sentence> sentences) {
    var windows = new ArrayList<Window>();
    for (int end = 1; end <= sentences.size(); end++) {
      for (int length = 1; length <= Math.min(end, TopicScreen.MOST_SENTENCES); length++) {
        windows.add(new Window(sentences.subList(end - length, end)));
      }
    }
    return windows;
  }

  int listed() {
    return sentences.stream().mapToInt(Sentence::listed).reduce(0, (one, other) -> one | other);
  }

  int stance() {
    return sentences.stream().mapToInt(Sentence::stance).reduce(0, (one, other) -> one | other);
  }
}
