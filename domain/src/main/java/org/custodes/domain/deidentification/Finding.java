package org.custodes.domain.deidentification;

import java.util.Objects;

/**
 * A place that a recogniser wants masked.
 *
 * @param start first UTF-16 index in the text of the utterance that the recogniser was given
 * @param end after the last index
 * @param score from 0 to 1, how sure the type is; a low score never drops a mask
 * @param evidence the name of the rule that fired, never a word of the text
 */
public record Finding(
    int start, int end, EntityType type, double score, Source source, String evidence) {
  public Finding {
    Objects.requireNonNull(type);
    Objects.requireNonNull(source);
    Objects.requireNonNull(evidence);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding covers something, not " + start + " to " + end);
    }
  }

  int length() {
    return end - start;
  }
}
