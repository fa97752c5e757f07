package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/** What every log of reads keeps to, in memory or on PostgreSQL. */
public interface AccessEventsContract {
  SecureRandom RANDOM = new SecureRandom();

  /** Runs the work as the application does: in one transaction. */
  void withEvents(Consumer<AccessEvents> work);

  /** Somebody read the record. */
  void plant(RecordId record);

  @Test
  default void deletesTheReadsOfTheseRecordsAndOfNoOthers() {
    var gone = RecordId.random(RANDOM);
    var kept = RecordId.random(RANDOM);
    plant(gone);
    plant(gone);
    plant(kept);
    withEvents(events -> assertEquals(3, events.countOf(List.of(gone, kept))));
    withEvents(events -> events.deleteOf(List.of(gone)));
    withEvents(events -> assertEquals(0, events.countOf(List.of(gone))));
    withEvents(events -> assertEquals(1, events.countOf(List.of(kept))));
  }

  @Test
  default void saysWhenAndAsWhatRecordsWereReadAndNotUnderWhichGrant() {
    var mine = List.of(RecordId.random(RANDOM), RecordId.random(RANDOM));
    var morning = Instant.parse("2026-11-24T08:00:00Z");
    var event = event(RecordPurpose.TRAINING);
    withEvents(events -> events.insert(mine, event, morning));
    withEvents(events -> events.insert(mine, event(RecordPurpose.TRAINING), morning));
    withEvents(
        events ->
            events.insert(
                mine.subList(0, 1),
                event(RecordPurpose.TRAINING_SENSITIVE),
                morning.plus(Duration.ofDays(1))));
    withEvents(events -> events.insert(List.of(RecordId.random(RANDOM)), event, morning));
    var day = LocalDate.of(2026, 11, 24);
    withEvents(
        events ->
            assertEquals(
                List.of(
                    new Looked(
                        day.plusDays(1), ReaderRole.TRAINER, RecordPurpose.TRAINING_SENSITIVE, 1),
                    new Looked(day, ReaderRole.TRAINER, RecordPurpose.TRAINING, 4)),
                events.of(mine)));
    withEvents(events -> assertEquals(List.of(), events.of(List.of())));
  }

  private static ReadEvent event(RecordPurpose purpose) {
    return new ReadEvent(new GrantId(UUID.randomUUID()), ReaderRole.TRAINER, purpose);
  }
}
