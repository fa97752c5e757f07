package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.retention.CanaryPerch;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.NewEntry;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;

/** Keeps canaries among the records, in nobody's locker. */
@ApplicationScoped
class RecordCanaries implements CanaryPerch {
  private static final List<MaskedUtterance> SONG =
      List.of(new MaskedUtterance(Speaker.USER, "A canary sings for one day.", List.of()));

  private Lockers lockers;
  private RecordKeys recordKeys;
  private Keyring keyring;
  private Records records;
  private RecordTransaction main;

  protected RecordCanaries() {}

  @Inject
  RecordCanaries(
      Lockers lockers,
      RecordKeys recordKeys,
      Keyring keyring,
      Records records,
      RecordTransaction main) {
    this.lockers = lockers;
    this.recordKeys = recordKeys;
    this.keyring = keyring;
    this.records = records;
    this.main = main;
  }

  @Override
  public void plant(RecordPurpose purpose, LocalDate day) {
    var id = id(purpose, day);
    if (isThere(purpose, day)) {
      return;
    }
    var key = SealKey.random();
    lockers.keepUnowned(new NewEntry(id, recordKeys.wrap(key, id), purpose, day));
    main.insert(SealedRecord.of(id, day, purpose, SONG, key));
  }

  @Override
  public boolean isThere(RecordPurpose purpose, LocalDate day) {
    var id = List.of(id(purpose, day));
    return !lockers.known(id).isEmpty() || !records.present(id).isEmpty();
  }

  /** Looks like any other random id to whoever has not the tag key. */
  private RecordId id(RecordPurpose purpose, LocalDate day) {
    var name =
        ByteBuffer.wrap(
            keyring
                .tagKey()
                .name(
                    "canary",
                    ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                        .putLong(day.toEpochDay())
                        .putInt(purpose.code())
                        .array()));
    return RecordId.of(new UUID(name.getLong(), name.getLong()));
  }
}
