package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.junit.jupiter.api.Test;

/** What every shelf of records keeps to, in memory or on PostgreSQL. */
public interface RecordsContract {
  SecureRandom RANDOM = new SecureRandom();

  /** Runs the work as the application does: in one transaction. */
  void withRecords(Consumer<Records> work);

  /** A row that expires within the months for which storing is prepared. */
  static SealedRecord row() {
    var sealed = new byte[Ladder.fit(600)];
    RANDOM.nextBytes(sealed);
    return new SealedRecord(
        RecordId.random(RANDOM),
        LocalDate.now(ZoneOffset.UTC).plusDays(90),
        RecordPurpose.CONTEXT,
        sealed);
  }

  private SealedRecord inserted() {
    var row = row();
    withRecords(records -> records.insert(row));
    return row;
  }

  @Test
  default void givesBackWhatWasInserted() {
    var row = inserted();
    inserted();
    withRecords(
        records -> {
          var found = records.find(List.of(row.id(), RecordId.random(RANDOM)));
          assertEquals(1, found.size());
          assertEquals(row.id(), found.getFirst().id());
          assertEquals(row.expiresOn(), found.getFirst().expiresOn());
          assertEquals(RecordPurpose.CONTEXT, found.getFirst().purpose());
          assertArrayEquals(row.sealed(), found.getFirst().sealed());
        });
  }

  @Test
  default void deletesTheseAndNoOthers() {
    var gone = inserted();
    var kept = inserted();
    var both = List.of(gone.id(), kept.id());
    withRecords(records -> assertEquals(Set.copyOf(both), records.present(both)));
    withRecords(records -> records.delete(List.of(gone.id())));
    withRecords(records -> assertEquals(Set.of(kept.id()), records.present(both)));
  }

  @Test
  default void walksAllRowsInPages() {
    var all =
        new HashSet<>(Stream.generate(this::inserted).limit(5).map(SealedRecord::id).toList());
    withRecords(
        records -> {
          var first = records.page(Optional.empty(), 3);
          var rest = records.page(Optional.of(first.getLast()), 3);
          assertEquals(3, first.size());
          assertEquals(2, rest.size());
          all.removeAll(first);
          all.removeAll(rest);
          assertEquals(Set.of(), all);
        });
  }

  @Test
  default void findsByPurposeAndDaysInTheOrderOfTheIds() {
    var mine = Stream.generate(this::inserted).limit(4).map(SealedRecord::id).toList();
    var due = LocalDate.now(ZoneOffset.UTC).plusDays(90);
    withRecords(
        records -> {
          var first =
              records.kept(RecordPurpose.CONTEXT, due, due.plusDays(1), Optional.empty(), 3);
          var rest =
              records.kept(
                  RecordPurpose.CONTEXT,
                  due,
                  due.plusDays(1),
                  Optional.of(first.getLast().id()),
                  3);
          var all = Stream.concat(first.stream(), rest.stream()).map(SealedRecord::id).toList();
          assertEquals(
              mine.stream().sorted(Comparator.comparing(id -> id.value().toString())).toList(),
              all);
          assertEquals(List.of(), kept(records, RecordPurpose.TRAINING, due, due.plusDays(1)));
          assertEquals(List.of(), kept(records, RecordPurpose.CONTEXT, due.minusDays(9), due));
          assertEquals(
              List.of(), kept(records, RecordPurpose.CONTEXT, due.plusDays(1), due.plusDays(9)));
        });
  }

  private static List<SealedRecord> kept(
      Records records, RecordPurpose purpose, LocalDate from, LocalDate before) {
    return records.kept(purpose, from, before, Optional.empty(), 9);
  }
}
