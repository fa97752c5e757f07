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
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.Reading;
import org.custodes.domain.conversation.CorpusRows;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.retention.Schedule;

/**
 * Reads on under a grant (data design, section 2, <i>Trainer</i>, and attack 8): by purpose, in the
 * order of random ids, forward only, nothing that was stored since the grant began.
 */
@ApplicationScoped
class CorpusReader {
  private static final Duration PACE = Duration.ofSeconds(2);
  private static final int MANY_GRANTS = 1_000;

  private Reading reading;
  private CorpusRows rows;
  private Schedule schedule;
  private Clock clock;

  private final Map<GrantId, Instant> lastPages = new HashMap<>();

  protected CorpusReader() {}

  @Inject
  CorpusReader(Reading reading, CorpusRows rows, Schedule schedule, Clock clock) {
    this.reading = reading;
    this.rows = rows;
    this.schedule = schedule;
    this.clock = clock;
  }

  CorpusPage next(Sub reader, GrantId grant, int limit) {
    var permit = reading.permit(reader, grant);
    requirePace(grant);
    int most = Math.min(limit, permit.left());
    var today = day(clock.instant());
    var purpose = permit.terms().purpose();
    var storedBefore = schedule.expiry(purpose, day(permit.startedAt()));
    var found = rows.kept(purpose, today, storedBefore, permit.cursor(), most);
    if (found.isEmpty()) {
      return new CorpusPage(List.of(), permit.left(), permit.endsAt(), true);
    }
    var readable = rows.readable(found, today);
    var noted = reading.note(permit, readable, found.getLast().id());
    var shown =
        rows.open(noted, found, today).stream()
            .map(
                opened ->
                    new CorpusRecord(
                        permit.nameOf(opened.id()), marked(permit, opened.conversation())))
            .toList();
    return new CorpusPage(
        shown, permit.left() - readable.size(), permit.endsAt(), found.size() < most);
  }

  private static List<Utterance> marked(Reading.Permit permit, List<Utterance> conversation) {
    return conversation.stream()
        .filter(turn -> permit.terms().turns().contains(turn.speaker()))
        .map(turn -> new Utterance(turn.speaker(), permit.watermark().in(turn.text())))
        .toList();
  }

  /** In memory: what it forgets with a restart is two seconds. */
  private void requirePace(GrantId grant) {
    var now = clock.instant();
    synchronized (lastPages) {
      if (lastPages.size() > MANY_GRANTS) {
        lastPages.values().removeIf(at -> at.plus(PACE).isBefore(now));
      }
      var last = lastPages.get(grant);
      if (last != null && now.isBefore(last.plus(PACE))) {
        throw new ReadingTooFast();
      }
      lastPages.put(grant, now);
    }
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
