package org.custodes.domain.subject;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;

/** Gives a person who looked at what is kept of them, day by day. */
@ApplicationScoped
class WhoLookedExport implements ExportPart {
  @Inject private People people;
  @Inject private WhoLooked whoLooked;

  protected WhoLookedExport() {}

  @Override
  public String name() {
    return "who-looked";
  }

  @Override
  public void export(Sub sub, Pages pages) {
    people.find(sub).ifPresent(person -> export(person, pages));
  }

  private void export(Person person, Pages pages) {
    var all = JSON.createArrayBuilder();
    whoLooked
        .onBehalfOf(person)
        .forEach(
            (day, counts) ->
                counts.forEach(
                    (kind, count) ->
                        all.add(
                            JSON.createObjectBuilder()
                                .add("day", day.toString())
                                .add("what", kind.name())
                                .add("times", count))));
    var read = JSON.createArrayBuilder();
    whoLooked
        .atRecordsOf(person)
        .forEach(
            looked ->
                read.add(
                    JSON.createObjectBuilder()
                        .add("day", looked.day().toString())
                        .add("role", looked.role().name())
                        .add("purpose", looked.purpose().name())
                        .add("conversations", looked.records())));
    pages.add(JSON.createObjectBuilder().add("looked", all).add("read", read).build());
  }
}
