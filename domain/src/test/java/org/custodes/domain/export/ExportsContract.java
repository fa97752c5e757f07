package org.custodes.domain.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** What every table of exports keeps to, in memory or on PostgreSQL. */
public interface ExportsContract {
  SealKey KEY = SealKey.random();
  SubjectId ANNAS_DATA = new SubjectId(new UUID(1, 1));
  SubjectId BENS_DATA = new SubjectId(new UUID(2, 2));
  LocalDate DAY = LocalDate.of(2026, 11, 27);
  byte[] CHUNK = KEY.sealTo(ExportFiles.CHUNK_BYTES, new byte[] {1}, bound());

  private static AssociatedData bound() {
    return AssociatedData.of("test");
  }

  /** An empty table. */
  Exports exports();

  private static Export export(int no, SubjectId subject, LocalDate day) {
    return Export.ask(
        new ExportId(new UUID(7, no)),
        subject,
        new Sub("anna"),
        Instant.parse("2026-11-26T12:00:00Z"),
        day);
  }

  private ExportId kept(int no, SubjectId subject, LocalDate day) {
    var export = export(no, subject, day);
    exports().insert(SealedExport.of(export, Optional.empty(), KEY));
    return export.id();
  }

  @Test
  default void givesBackWhatItKeeps() {
    var id = kept(1, ANNAS_DATA, DAY);
    var row = exports().find(id).orElseThrow();
    assertEquals(new Sub("anna"), row.open(KEY).person());
    assertEquals(ExportState.PREPARING, row.state());
    assertEquals(DAY, row.expiresOn());
    assertEquals(Optional.of(id), exports().of(ANNAS_DATA).map(SealedExport::id));
    assertEquals(Optional.empty(), exports().of(BENS_DATA));
  }

  @Test
  default void keepsOneOfAPersonAtATime() {
    var id = kept(1, ANNAS_DATA, DAY);
    var second = SealedExport.of(export(2, ANNAS_DATA, DAY), Optional.empty(), KEY);
    assertFalse(exports().insert(second));
    assertEquals(Optional.of(id), exports().of(ANNAS_DATA).map(SealedExport::id));
    exports().delete(id);
    assertTrue(exports().insert(second));
  }

  @Test
  default void replacesWhatIsThereAndNothingElse() {
    var id = kept(1, ANNAS_DATA, DAY);
    var export = exports().find(id).orElseThrow().open(KEY);
    export.ready(new Export.Archive(9, 1));
    var next = SealedExport.of(export, Optional.of(new byte[32]), KEY);
    assertTrue(exports().replace(next));
    assertEquals(ExportState.READY, exports().find(id).orElseThrow().state());
    exports().delete(id);
    assertFalse(exports().replace(next));
  }

  @Test
  default void aLinkLeadsToItsExportUntilItIsBurnt() {
    var id = kept(1, ANNAS_DATA, DAY);
    var mac = new byte[32];
    mac[0] = 5;
    var export = exports().find(id).orElseThrow().open(KEY);
    exports().replace(SealedExport.of(export, Optional.of(mac), KEY));
    assertEquals(Optional.of(id), exports().byLink(mac).map(SealedExport::id));
    assertFalse(exports().burn(id, new byte[32]));
    assertTrue(exports().burn(id, mac));
    assertFalse(exports().burn(id, mac));
    assertEquals(Optional.empty(), exports().byLink(mac));
  }

  @Test
  default void keepsChunksUntilTheyOrTheirExportAreDeleted() {
    var id = kept(1, ANNAS_DATA, DAY);
    exports().append(id, 0, CHUNK);
    exports().append(id, 1, CHUNK);
    assertArrayEquals(CHUNK, exports().chunk(id, 1).orElseThrow());
    assertEquals(Optional.empty(), exports().chunk(id, 2));
    assertEquals(3, exports().count(ANNAS_DATA));
    exports().deleteChunks(id);
    assertEquals(1, exports().count(ANNAS_DATA));
    exports().append(id, 0, CHUNK);
    exports().deleteOf(ANNAS_DATA);
    assertEquals(0, exports().count(ANNAS_DATA));
    assertEquals(Optional.empty(), exports().chunk(id, 0));
  }

  @Test
  default void deletesWhatIsPastItsDay() {
    var today = kept(1, ANNAS_DATA, DAY);
    var yesterday = kept(2, BENS_DATA, DAY.minusDays(1));
    exports().append(yesterday, 0, CHUNK);
    assertEquals(1, exports().deleteExpiredBefore(DAY));
    assertEquals(Optional.empty(), exports().find(yesterday));
    assertEquals(Optional.empty(), exports().chunk(yesterday, 0));
    assertTrue(exports().find(today).isPresent());
  }

  @Test
  default void pagesThroughAll() {
    var first = kept(1, ANNAS_DATA, DAY);
    var second = kept(2, BENS_DATA, DAY);
    assertEquals(List.of(first), exports().page(Optional.empty(), 1));
    assertEquals(List.of(second), exports().page(Optional.of(first), 9));
    assertEquals(List.of(), exports().page(Optional.of(second), 9));
  }
}
