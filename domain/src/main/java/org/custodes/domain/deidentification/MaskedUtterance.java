package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Objects;
import org.custodes.domain.kernel.Speaker;

/**
 * One turn with placeholders for what was masked. It prints nothing of the words.
 *
 * @param masks where the placeholders stand for something in the text as it came in, in order
 */
public record MaskedUtterance(Speaker speaker, String text, List<Mask> masks) {
  public MaskedUtterance {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(text);
    masks = List.copyOf(masks);
  }

  @Override
  public String toString() {
    return "[masked utterance]";
  }
}
