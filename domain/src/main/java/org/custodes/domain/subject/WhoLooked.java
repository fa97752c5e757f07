package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.domain.access.AccessDays;
import org.custodes.domain.access.AccessEvents;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.AccessNotes;
import org.custodes.domain.access.Looked;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Who looked at what is kept of a person. What was done for them is counted under their own key;
 * what others read is found through their locker, record by record: nothing at rest leads from a
 * reading to a person (data design, attack 12).
 */
@ApplicationScoped
public class WhoLooked {
  private static final int PAGE = 500;

  private AccessDays days;
  private AccessNotes notes;
  private AccessEvents events;
  private Lockers lockers;
  private Keyring keyring;

  protected WhoLooked() {}

  @Inject
  WhoLooked(
      AccessDays days, AccessNotes notes, AccessEvents events, Lockers lockers, Keyring keyring) {
    this.days = days;
    this.notes = notes;
    this.events = events;
    this.lockers = lockers;
    this.keyring = keyring;
  }

  /** What was done on the person's behalf, newest day first. */
  public Map<LocalDate, Map<AccessKind, Integer>> onBehalfOf(Person person) {
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
    return counted;
  }

  /** What others read of what is kept of the person, newest day first. */
  public List<Looked> atRecordsOf(Person person) {
    var sums = new HashMap<Looked, Integer>();
    int before = Integer.MAX_VALUE;
    List<LockerEntry> page;
    do {
      page =
          lockers.newest(
              keyring.tag(person.id()), before, PAGE, EnumSet.allOf(RecordPurpose.class));
      before = page.isEmpty() ? before : page.getLast().slot();
      events
          .of(page.stream().map(LockerEntry::record).toList())
          .forEach(looked -> sums.merge(looked.counting(0), looked.records(), Integer::sum));
    } while (page.size() == PAGE);
    return sums.entrySet().stream()
        .map(sum -> sum.getKey().counting(sum.getValue()))
        .sorted(Comparator.comparing(Looked::day).reversed().thenComparing(Looked::purpose))
        .toList();
  }
}
