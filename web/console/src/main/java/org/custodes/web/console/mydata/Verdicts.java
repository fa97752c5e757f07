package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.intake.Preview;
import org.custodes.domain.intake.Reason;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.retention.Schedule;
import org.custodes.domain.topic.Topic;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.web.console.shell.Wording;

/** Puts what the gate says into the words of the page. */
@RequestScoped
class Verdicts {
  @Inject private Schedule schedule;
  @Inject private Reading reading;
  @Inject private Wording wording;
  @Inject private Clock clock;

  /** What would become of a conversation that is offered for the purpose. */
  Verdict before(Preview preview, Purpose purpose) {
    return preview
        .refused()
        .map(reason -> refusal("mydata.verdict.refused", reason, preview))
        .orElseGet(() -> storing(preview, purpose));
  }

  /** That one was refused when it was to be stored. */
  Verdict refused(Reason reason, Preview preview) {
    return refusal("mydata.verdict.not-stored", reason, preview);
  }

  private Verdict refusal(String title, Reason reason, Preview preview) {
    return verdict(
        wording.of(title),
        Optional.of(reason),
        wording.of("mydata.why." + reason),
        wording.of("mydata.rule." + reason),
        preview);
  }

  private Verdict storing(Preview preview, Purpose purpose) {
    var kept = keptFor(purpose, preview.topics());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return verdict(
        wording.of("mydata.verdict.stored", wording.date(schedule.expiry(kept, today))),
        Optional.empty(),
        wording.of("mydata.why.stored"),
        wording.of("mydata.rule." + kept, schedule.days(kept)),
        preview);
  }

  /** What touches a topic and is let through all the same rests on the second consent. */
  private static RecordPurpose keptFor(Purpose purpose, Set<Topic> topics) {
    if (purpose == Purpose.CONTEXT) {
      return RecordPurpose.CONTEXT;
    }
    return topics.isEmpty() ? RecordPurpose.TRAINING : RecordPurpose.TRAINING_SENSITIVE;
  }

  private Verdict verdict(
      String title, Optional<Reason> refused, String why, String rule, Preview preview) {
    var text =
        reading.of(
            preview.messages().stream()
                .map(masked -> new Utterance(masked.speaker(), masked.text()))
                .toList());
    return new Verdict(title, refused, why, rule, topics(preview.topics()), share(preview), text);
  }

  private String topics(Set<Topic> touched) {
    return touched.isEmpty()
        ? wording.of("mydata.topics.none")
        : touched.stream()
            .sorted()
            .map(topic -> wording.of("mydata.topic." + topic))
            .collect(Collectors.joining(", "));
  }

  private String share(Preview preview) {
    if (preview.maskedWordShare() == 0) {
      return wording.of("mydata.share.none");
    }
    long percent = Math.round(preview.maskedWordShare() * 100);
    return percent == 0 ? wording.of("mydata.share.little") : wording.of("mydata.share", percent);
  }
}
