package org.custodes.domain.consent;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.Person;

/** Gives a person every decision that they ever made, from the oldest on, with its receipt. */
@ApplicationScoped
class ConsentExport implements ExportPart {
  /** More than anybody decides by hand; a bound, so that no export grows without one. */
  private static final int MOST = 10_000;

  @Inject private People people;
  @Inject private ConsentEvents events;
  @Inject private Notices notices;
  @Inject private ConsentReceipts receipts;

  protected ConsentExport() {}

  @Override
  public String name() {
    return "consents";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    people.find(sub).ifPresent(person -> export(sub, person, pages));
  }

  private void export(Sub sub, Person person, Pages pages) {
    var decisions = JSON.createArrayBuilder();
    for (var event : events.of(person.id(), MOST)) {
      var body = event.open(person.key());
      var decision = JSON.createObjectBuilder(body);
      receipt(sub, person, body, event.no())
          .ifPresent(receipt -> decision.add("receipt", receipt.jws()));
      decisions.add(decision);
    }
    pages.add(JSON.createObjectBuilder().add("decisions", decisions).build());
  }

  /** The receipt as it was given out; none where its notice is not shipped any more. */
  private Optional<Receipt> receipt(Sub sub, Person person, JsonObject body, int no) {
    var told = body.getJsonObject("notice");
    var ref = new NoticeRef(told.getString("version"), told.getString("language"));
    return Purpose.of(body.getString("purpose"))
        .flatMap(purpose -> notices.find(purpose, ref))
        .map(
            notice ->
                receipts.receipt(
                    sub,
                    person,
                    notice,
                    new KeptConsent(
                        ConsentState.valueOf(body.getString("decision")),
                        no,
                        Instant.parse(body.getString("at")),
                        ref.version(),
                        ref.language(),
                        body.getString("method"))));
  }
}
