package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;

/** Gives a person what they asked for by law, and what became of it. */
@ApplicationScoped
class RequestExport implements ExportPart {
  /** More than a person can have had in the time that requests are kept. */
  private static final int MOST = 1_000;

  @Inject private Cases cases;
  @Inject private LegalTime time;
  @Inject private Clock clock;

  protected RequestExport() {}

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    var requests = JSON.createArrayBuilder();
    cases.of(sub, MOST).stream()
        .map(request -> OwnRequest.of(request, time, clock.instant()))
        .forEach(own -> requests.add(json(own)));
    pages.add(JSON.createObjectBuilder().add("requests", requests).build());
  }

  private static JsonObject json(OwnRequest own) {
    var json =
        JSON.createObjectBuilder()
            .add("number", own.number().text())
            .add("type", own.type().name())
            .add("scope", own.scope().name())
            .add("regime", own.regime().name())
            .add("state", own.state().name())
            .add("receivedOn", own.receivedOn().toString())
            .add("dueOn", own.dueOn().toString());
    own.closedOn().ifPresent(day -> json.add("closedOn", day.toString()));
    own.heldUntil().ifPresent(day -> json.add("heldUntil", day.toString()));
    own.refusal().ifPresent(no -> json.add("ground", no.ground().name()).add("reason", no.text()));
    own.extension().ifPresent(reason -> json.add("extension", reason.name()));
    if (!own.kept().isEmpty()) {
      var kept = JSON.createArrayBuilder();
      own.kept()
          .forEach(
              one ->
                  kept.add(
                      JSON.createObjectBuilder()
                          .add("place", one.place())
                          .add("ground", one.ground().name())
                          .add("reason", one.text())));
      json.add("kept", kept);
    }
    var messages = JSON.createArrayBuilder();
    own.letters()
        .forEach(
            letter ->
                messages.add(
                    JSON.createObjectBuilder()
                        .add("at", letter.at().toString())
                        .add("subject", letter.subject())
                        .add("text", letter.text())));
    json.add("messages", messages);
    own.certificate().ifPresent(signed -> json.add("certificate", signed));
    var events = JSON.createArrayBuilder();
    own.events()
        .forEach(
            event ->
                events.add(
                    JSON.createObjectBuilder()
                        .add("at", event.at().toString())
                        .add("role", event.role())
                        .add("what", event.what())));
    return json.add("events", events).build();
  }
}
