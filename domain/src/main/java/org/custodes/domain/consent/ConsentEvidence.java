package org.custodes.domain.consent;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.PersonChange;

/** Lets a decision count and keeps its evidence, both or neither. */
@ApplicationScoped
class ConsentEvidence {
  private ConsentEvents events;

  protected ConsentEvidence() {}

  @Inject
  ConsentEvidence(ConsentEvents events) {
    this.events = events;
  }

  /**
   * @param told what the person saw
   * @param client the role of who brought it: the person, the assistant, or the desk
   */
  PersonChange.Outcome of(Person before, Notice told, KeptConsent kept, String client) {
    var body = body(told, kept, client);
    return new PersonChange.Outcome(
        before.state().decided(told.purpose(), kept),
        false,
        body.toString(),
        after -> events.append(SealedConsentEvent.of(after.id(), kept.event(), body, after.key())));
  }

  private static JsonObject body(Notice told, KeptConsent kept, String client) {
    return JSON.createObjectBuilder()
        .add("purpose", told.purpose().code())
        .add("decision", kept.state().name())
        .add(
            "notice",
            JSON.createObjectBuilder()
                .add("uri", told.path())
                .add("version", told.version())
                .add("language", told.language())
                .add("sha256", told.sha256()))
        .add("method", kept.method())
        .add("client", client)
        .add("at", kept.at().toString())
        .build();
  }
}
