package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Reading;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Records as those reach them who are not their owners: by purpose, and by no way from a person.
 * Nothing opens before its reading is noted.
 */
@ApplicationScoped
public class CorpusRows {
  private Records records;
  private Lockers lockers;
  private RecordKeys recordKeys;

  protected CorpusRows() {}

  @Inject
  public CorpusRows(Records records, Lockers lockers, RecordKeys recordKeys) {
    this.records = records;
    this.lockers = lockers;
    this.recordKeys = recordKeys;
  }

  /** One record that was opened. */
  public record Opened(RecordId id, List<Utterance> conversation) {
    @Override
    public String toString() {
      return "[record]";
    }
  }

  /** Sealed records of a purpose, in the order of their random ids. */
  public List<SealedRecord> kept(
      RecordPurpose purpose,
      LocalDate today,
      LocalDate storedBefore,
      Optional<RecordId> after,
      int limit) {
    return records.kept(purpose, today, storedBefore, after, limit);
  }

  /** Those of them that others than their owners may read today. */
  public List<RecordId> readable(List<SealedRecord> rows, LocalDate today) {
    var keys = lockers.readable(rows.stream().map(SealedRecord::id).toList(), today);
    return rows.stream().map(SealedRecord::id).filter(keys::containsKey).toList();
  }

  /** Those that nobody can read any more: deleted, or about to be. */
  public List<RecordId> gone(List<RecordId> records) {
    return records.stream().filter(record -> !lockers.lives(record)).toList();
  }

  /**
   * Opens those whose reading is noted. The keys are asked for now, so that what was taken back
   * since does not open.
   */
  public List<Opened> open(Reading.Noted noted, List<SealedRecord> rows, LocalDate today) {
    var keys = lockers.readable(noted.records(), today);
    return rows.stream()
        .filter(row -> keys.containsKey(row.id()))
        .map(row -> new Opened(row.id(), row.open(recordKeys.open(keys.get(row.id()), row.id()))))
        .toList();
  }
}
