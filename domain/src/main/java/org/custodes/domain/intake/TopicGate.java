package org.custodes.domain.intake;

import java.util.EnumSet;
import java.util.Set;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.topic.Topic;
import org.custodes.domain.topic.TopicScreen;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Promises P53 to P57: sensitive conversations are not kept, even de-identified; some of them are
 * for training, under a second consent of their own. Special categories (GDPR Art. 9), self-harm
 * and minors are never kept.
 */
final class TopicGate implements Gate<Consented, Screened> {
  private static final Set<Topic> KEPT_TO_HELP_OTHERS =
      EnumSet.of(Topic.MENTAL_HEALTH, Topic.RELATIONSHIPS, Topic.FINANCES);

  private final TopicScreen screen;

  TopicGate(TopicScreen screen) {
    this.screen = screen;
  }

  @Override
  public Passage<Screened> examine(Consented agreed) {
    var topics = screen.topicsOf(agreed.messages());
    if (topics.contains(Topic.MINOR)) {
      return Passage.stopped(Reason.MINOR);
    }
    boolean training = agreed.purpose() == Purpose.TRAINING;
    if (topics.isEmpty()) {
      var purpose = training ? RecordPurpose.TRAINING : RecordPurpose.CONTEXT;
      return Passage.on(new Screened(purpose, agreed.messages()));
    }
    return training && agreed.sensitiveToo() && KEPT_TO_HELP_OTHERS.containsAll(topics)
        ? Passage.on(new Screened(RecordPurpose.TRAINING_SENSITIVE, agreed.messages()))
        : Passage.stopped(Reason.SENSITIVE_TOPIC);
  }
}
