package org.custodes.launch.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreCopiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path folder;

  private KeystoreCopies copies() {
    return KeystoreCopies.beside(folder.resolve("master.json"));
  }

  @Test
  void remembersEachCopyUntilSomebodySaysThatItIsDestroyed() throws IOException {
    copies().add(List.of(1), Path.of("/safe/a"), TODAY);
    copies().add(List.of(1, 2), Path.of("/safe/b"), TODAY);
    copies().destroyed(1, TODAY.plusDays(1));
    var all = copies().all();
    assertFalse(all.getFirst().isOpen());
    assertEquals("2026-11-27", all.getFirst().destroyedOn());
    assertTrue(all.getLast().isOpen());
    assertEquals(List.of(1, 2), all.getLast().epochs());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("copies.json"))));
  }

  @Test
  void refusesToMarkWhatItDoesNotListAndWhatIsMarked() throws IOException {
    assertThrows(Trouble.class, () -> copies().destroyed(1, TODAY));
    copies().add(List.of(1), Path.of("/safe/a"), TODAY);
    copies().destroyed(1, TODAY);
    assertThrows(Trouble.class, () -> copies().destroyed(1, TODAY));
  }

  @Test
  void doesNotStartAnewOverAnInventoryThatCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("copies.json"), "[{");
    assertThrows(Trouble.class, () -> copies().add(List.of(1), Path.of("/safe/a"), TODAY));
  }

  @Test
  void readsTheEpochsOfAKeystoreAndNothingOfItsKeys() throws IOException {
    var keystore = folder.resolve("master.json");
    Files.writeString(
        keystore,
        """
        {"primaryKeyId":2,"key":[{"keyId":1,"keyData":{"value":"QUJD"}},{"keyId":2}]}
        """);
    assertEquals(List.of(1, 2), KeystoreCopies.epochs(keystore));
    Files.writeString(keystore, "QUJD is no keystore");
    var trouble = assertThrows(Trouble.class, () -> KeystoreCopies.epochs(keystore));
    assertFalse(trouble.getMessage().contains("QUJD"));
  }
}
