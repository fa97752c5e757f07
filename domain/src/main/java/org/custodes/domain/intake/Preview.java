package org.custodes.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.topic.Topic;

/**
 * What the gate would do with a conversation, and why. Nothing of it is written.
 *
 * @param refused why it would be refused; empty if it would be stored
 * @param topics the sensitive topics that the text touches
 * @param messages the text as it would be kept
 * @param maskedWordShare how much of the words is masked, 0 to 1
 */
public record Preview(
    Optional<Reason> refused,
    Set<Topic> topics,
    List<MaskedUtterance> messages,
    double maskedWordShare) {
  public Preview {
    topics = Set.copyOf(topics);
    messages = List.copyOf(messages);
  }

  @Override
  public String toString() {
    return "[preview]";
  }
}
