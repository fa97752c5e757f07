package org.custodes.domain.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.Reading;
import org.custodes.domain.conversation.CorpusRows;
import org.custodes.domain.conversation.SealedRecord;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.retention.Schedule;
import org.custodes.domain.vault.RecordId;

/**
 * Reads on under a grant (data design, section 2, <i>Trainer</i>, and attack 8): by purpose, in the
 * order of random ids, forward only, nothing that was stored since the grant began.
 */
@ApplicationScoped
class CorpusReader {
  private static final Duration PACE = Duration.ofSeconds(2);
  private static final int MANY_READERS = 1_000;

  /** How often it looks on where nothing on a page may be read, before it shows an empty one. */
  private static final int MOST_LOOKS = 100;

  private Reading reading;
  private CorpusRows rows;
  private Schedule schedule;
  private Clock clock;

  private final Map<Sub, Instant> lastPages = new HashMap<>();

  protected CorpusReader() {}

  @Inject
  CorpusReader(Reading reading, CorpusRows rows, Schedule schedule, Clock clock) {
    this.reading = reading;
    this.rows = rows;
    this.schedule = schedule;
    this.clock = clock;
  }

  CorpusPage next(Actor reader, GrantId grant, int limit) {
    var permit = reading.permit(reader, grant);
    requirePace(reader.sub());
    int most = Math.min(limit, permit.left());
    var today = day(clock.instant());
    var passed = look(permit, most, today);
    if (passed.last().equals(permit.cursor())) {
      return new CorpusPage(List.of(), permit.left(), permit.endsAt(), true);
    }
    var noted = reading.note(permit, passed.readable(), passed.last().orElseThrow());
    var opened = rows.open(noted, passed.rows(), today);
    if (opened.size() < noted.records().size()) {
      reading.forget(rows.gone(noted.records()));
    }
    var shown =
        opened.stream()
            .map(
                one ->
                    new CorpusRecord(permit.nameOf(one.id()), marked(permit, one.conversation())))
            .toList();
    int left = permit.left() - passed.readable().size();
    return new CorpusPage(shown, left, permit.endsAt(), passed.rows().size() < most);
  }

  /**
   * Records that lie ahead.
   *
   * @param readable those of the rows that may be read
   * @param last how far it went; where it began if nothing lies ahead
   */
  private record Passed(
      List<SealedRecord> rows, List<RecordId> readable, Optional<RecordId> last) {}

  /** Looks on where nothing may be read, so that no page is empty for that. */
  private Passed look(Reading.Permit permit, int most, LocalDate today) {
    var purpose = permit.terms().purpose();
    var storedBefore = schedule.expiry(purpose, day(permit.startedAt()));
    var passed = new Passed(List.of(), List.of(), permit.cursor());
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      var found = rows.kept(purpose, today, storedBefore, passed.last(), most);
      if (found.isEmpty()) {
        return new Passed(found, List.of(), passed.last());
      }
      passed = new Passed(found, rows.readable(found, today), Optional.of(found.getLast().id()));
      if (!passed.readable().isEmpty()) {
        return passed;
      }
    }
    return passed;
  }

  private static List<Utterance> marked(Reading.Permit permit, List<Utterance> conversation) {
    return conversation.stream()
        .filter(turn -> permit.terms().turns().contains(turn.speaker()))
        .map(turn -> new Utterance(turn.speaker(), permit.watermark().in(turn.text())))
        .toList();
  }

  /** In memory: what it forgets with a restart is two seconds. */
  private void requirePace(Sub reader) {
    var now = clock.instant();
    synchronized (lastPages) {
      if (lastPages.size() > MANY_READERS) {
        lastPages.values().removeIf(at -> at.plus(PACE).isBefore(now));
      }
      var last = lastPages.get(reader);
      if (last != null && now.isBefore(last.plus(PACE))) {
        throw new ReadingTooFast();
      }
      lastPages.put(reader, now);
    }
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
