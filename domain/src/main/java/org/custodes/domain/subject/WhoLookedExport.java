package org.custodes.domain.subject;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.domain.access.AccessDays;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.AccessNotes;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;

/** Gives a person what was done with their data on their behalf, day by day. */
@ApplicationScoped
class WhoLookedExport implements ExportPart {
  @Inject private People people;
  @Inject private AccessDays days;
  @Inject private AccessNotes notes;

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
    var counted = new TreeMap<LocalDate, Map<AccessKind, Integer>>(Comparator.reverseOrder());
    days.since(person.id(), LocalDate.EPOCH, person.key())
        .forEach((day, counts) -> counted.put(day, new EnumMap<>(counts)));
    notes
        .waiting(person.id())
        .forEach(
            (day, counts) ->
                counts.forEach(
                    (kind, count) ->
                        counted
                            .computeIfAbsent(day, none -> new EnumMap<>(AccessKind.class))
                            .merge(kind, count, Integer::sum)));
    var all = JSON.createArrayBuilder();
    counted.forEach(
        (day, counts) ->
            counts.forEach(
                (kind, count) ->
                    all.add(
                        JSON.createObjectBuilder()
                            .add("day", day.toString())
                            .add("what", kind.name())
                            .add("times", count))));
    pages.add(JSON.createObjectBuilder().add("looked", all).build());
  }
}
