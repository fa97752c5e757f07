package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A conversation with everything masked that was found, and whether that may be relied on. It
 * prints nothing of the words.
 *
 * @param maskedWordShare masked words of all words, from 0 to 1
 * @param doubt why it must not be kept, empty when it may
 */
public record Deidentified(
    List<MaskedUtterance> messages, double maskedWordShare, Optional<Doubt> doubt) {
  public Deidentified {
    messages = List.copyOf(messages);
    Objects.requireNonNull(doubt);
  }

  @Override
  public String toString() {
    return "[de-identified conversation]";
  }
}
