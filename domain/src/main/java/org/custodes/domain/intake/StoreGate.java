package org.custodes.domain.intake;

import java.util.Optional;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.topic.TopicScreen;

/**
 * Decides whether a conversation may be kept. Pure: it reads and writes nothing but the text, so
 * that the same gate judges a file without a server.
 *
 * <p>The order is that of the promises: opted out, age, consent, topic, de-identification and what
 * may be left of a risk. The first refusal wins.
 */
public final class StoreGate {
  private final TopicScreen screen;
  private final Deidentifier deidentifier;
  private final Gate<Submitted, Submitted> age;
  private final TopicGate topic;
  private final DeidentificationGate deidentification;

  /**
   * @param strictAge refuse where nobody has said how old the person is
   */
  public StoreGate(TopicScreen screen, Deidentifier deidentifier, boolean strictAge) {
    this.screen = screen;
    this.deidentifier = deidentifier;
    this.age = PersonGates.age(strictAge);
    this.topic = new TopicGate(screen);
    this.deidentification = new DeidentificationGate(deidentifier);
  }

  /** The gate as it is shipped: an unknown age passes unless the text speaks of a minor. */
  public static StoreGate shipped() {
    return new StoreGate(TopicScreen.shipped(), Deidentifier.shipped(), false);
  }

  Passage<Cleared> examine(Submission submission, Standing standing) {
    return Passage.on(new Submitted(submission, standing))
        .through(PersonGates::optOut)
        .through(age)
        .through(PersonGates::consent)
        .through(topic)
        .through(deidentification);
  }

  /** The verdict and everything that led to it; the masks are shown whatever the verdict is. */
  public Preview preview(Submission submission, Standing standing) {
    var refused =
        switch (examine(submission, standing)) {
          case Passage.On<Cleared> on -> Optional.<Reason>empty();
          case Passage.Stopped<Cleared> stopped -> Optional.of(stopped.reason());
        };
    var masked = deidentifier.deidentify(submission.messages());
    return new Preview(
        refused,
        screen.topicsOf(submission.messages()),
        masked.messages(),
        masked.maskedWordShare());
  }
}
