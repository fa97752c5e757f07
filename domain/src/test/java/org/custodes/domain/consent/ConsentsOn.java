package org.custodes.domain.consent;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PersonChange;

/** Decisions with their evidence, on whatever a test gives them. */
public final class ConsentsOn {
  private ConsentsOn() {}

  /** Takes back what people have agreed to. */
  public static Withdrawal withdrawal(People people, ConsentEvents events, Clock clock) {
    var notices = new Notices();
    notices.read();
    return new Withdrawal(people, notices, new ConsentEvidence(events), clock);
  }

  /** A change by which a person decides on a purpose, and the event that proves it. */
  public static PersonChange decides(Purpose purpose, ConsentState decision, ConsentEvents events) {
    return before -> {
      int no = before.state().events();
      var kept = new KeptConsent(decision, no, Instant.EPOCH, "1", "en", "settings");
      var body = Json.createObjectBuilder().add("decision", decision.name()).build();
      return new PersonChange.Outcome(
          before.state().decided(purpose, kept),
          false,
          body.toString(),
          after -> events.append(SealedConsentEvent.of(after.id(), no, body, after.key())));
    };
  }
}
