package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.custodes.domain.vault.RecordId;
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
}
