package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.custodes.domain.vault.MacKey;
import org.custodes.domain.vault.Tombstone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstoneFileTest {
  private static final String ANNA = "a".repeat(64);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final MacKey macKey = new MacKey(SecretBytes.randomBytes(32));

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("tombstones.log");
  }

  private TombstoneFile open() {
    return new TombstoneFile(file, () -> macKey, NOON);
  }

  @Test
  void remembersAcrossStarts() {
    assertEquals(1, open().append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 2))));
    assertEquals(2, open().append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 3))));
    var reopened = open();
    assertEquals(2, reopened.head());
    assertEquals(
        new Tombstone(2, Tombstone.Kind.FENCE, ANNA, 3, LocalDate.of(2026, 11, 24)),
        reopened.after(1).getFirst());
  }

  @Test
  void twoProcessesGoOnWithEachOthersLog() {
    var stopped = open();
    var other = open();
    stopped.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 2)));
    other.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 3)));
    assertEquals(3, stopped.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 4))));
    assertEquals(3, other.head());
    assertEquals(List.of(2, 3, 4), open().after(0).stream().map(Tombstone::fence).toList());
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    open().append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 2)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void cutsOffALineThatACrashLeftUnfinished() throws IOException {
    open().append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 2)));
    Files.writeString(file, "2 FENCE aaaa", StandardOpenOption.APPEND);
    var reopened = open();
    assertEquals(1, reopened.head());
    assertEquals(2, reopened.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 3))));
    assertEquals(2, open().head());
  }

  @Test
  void doesNotVerifyOnceALineIsAlteredOrTakenOut() throws IOException {
    var log = open();
    log.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 2)));
    log.append(List.of(new Tombstone.Entry(Tombstone.Kind.FENCE, ANNA, 3)));
    var text = Files.readString(file);
    Files.writeString(file, text.replace(" 2 2026", " 1 2026"));
    assertThrows(TombstoneFile.TombstonesAltered.class, () -> open().head());
    Files.writeString(file, text.substring(text.indexOf('\n') + 1));
    assertThrows(TombstoneFile.TombstonesAltered.class, () -> open().head());
    Files.writeString(file, "garbage\n");
    assertThrows(TombstoneFile.TombstonesAltered.class, () -> open().head());
  }
}
