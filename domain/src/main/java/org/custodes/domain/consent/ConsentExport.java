package org.custodes.domain.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.subject.People;

/** Gives a person every decision that they ever made, from the oldest on. */
@ApplicationScoped
class ConsentExport implements ExportPart {
  /** More than anybody decides by hand; a bound, so that no export grows without one. */
  private static final int MOST = 10_000;

  @Inject private People people;
  @Inject private ConsentEvents events;

  protected ConsentExport() {}

  @Override
  public String name() {
    return "consents";
  }

  @Override
  public JsonObject export(Sub sub) {
    var decisions = Json.createArrayBuilder();
    people
        .find(sub)
        .ifPresent(
            person ->
                events
                    .of(person.id(), MOST)
                    .forEach(event -> decisions.add(event.open(person.key()))));
    return Json.createObjectBuilder().add("decisions", decisions).build();
  }
}
