package org.custodes.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

class SealedRecordTest {
  private static final LocalDate SOME_DAY = LocalDate.of(2027, 3, 1);

  private final RecordId id = RecordId.random(new SecureRandom());
  private final SealKey key = SealKey.random();

  @Test
  void opensToWhatWasSealed() {
    var said =
        List.of(new MaskedUtterance(Speaker.USER, "The kettle is on, [PERSON_1].", List.of()));

    var row = SealedRecord.of(id, SOME_DAY, RecordPurpose.TRAINING, said, key);

    assertEquals(
        List.of(new Utterance(Speaker.USER, "The kettle is on, [PERSON_1].")), row.open(key));
  }

  @Test
  void stillOpensWhatWasSealedInTheFirstFormat() {
    var json =
        "[{\"role\":\"assistant\",\"text\":\"It is\\non.\"}]".getBytes(StandardCharsets.UTF_8);
    var sealed =
        key.sealTo(
            512,
            SealedRecord.deflate(json),
            SealedRecord.bound(id, RecordPurpose.CONTEXT, SealedRecord.FIRST_FORMAT));

    var row = new SealedRecord(id, SOME_DAY, RecordPurpose.CONTEXT, sealed);

    assertEquals(List.of(new Utterance(Speaker.ASSISTANT, "It is\non.")), row.open(key));
  }
}
