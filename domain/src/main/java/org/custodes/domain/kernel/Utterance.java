package org.custodes.domain.kernel;

import java.util.Objects;

/** One turn of a conversation: who speaks, and the words. It prints nothing of the words. */
public record Utterance(Speaker speaker, String text) {
  public Utterance {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(text);
  }

  @Override
  public String toString() {
    return "[utterance]";
  }
}
