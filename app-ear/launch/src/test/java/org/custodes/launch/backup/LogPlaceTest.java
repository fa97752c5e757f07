package org.custodes.launch.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogPlaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final int EPOCH = 7;
  private static final String FIRST = "000000010000000000000001";
  private static final String SECOND = "000000010000000000000002";

  @TempDir Path folder;
  private LogPlace vault;

  @BeforeEach
  void aPlace() throws IOException {
    vault = new LogPlace(Artefact.VAULT, OwnerOnly.folder(folder.resolve("vault")), "4711");
  }

  private Path piece(String name) throws IOException {
    return Files.writeString(folder.resolve(name), name);
  }

  private void add(LogPlace place, String name, LocalDate day) throws IOException {
    place.add(piece(name), Envelope.OPEN, day, "17.6");
  }

  @Test
  void givesBackWhatWasArchivedOnWhateverDay() throws IOException {
    add(vault, FIRST, TODAY);
    add(vault, SECOND, TODAY.plusDays(1));
    assertEquals(Set.of(FIRST, SECOND), vault.pieces().keySet());
    var first = vault.pieces().get(FIRST);
    assertTrue(first.isWhole());
    assertEquals(FIRST, Files.readString(first.file()));
  }

  @Test
  void noticesAPieceThatWasAlteredOrTakenAway() throws IOException {
    add(vault, FIRST, TODAY);
    var first = vault.pieces().get(FIRST);
    Files.writeString(first.file(), FIRST.replace('1', '2'));
    assertFalse(first.isWhole());
    Files.delete(first.file());
    assertFalse(first.isWhole());
  }

  @Test
  void doesNotCountAPieceThatAKillLeftHalfWritten() throws IOException {
    add(vault, FIRST, TODAY);
    var half = vault.pieces().get(FIRST).file().resolveSibling(SECOND + ".sealed");
    Files.writeString(half, "half");
    assertEquals(Set.of(FIRST), vault.pieces().keySet());
    add(vault, SECOND, TODAY);
    assertTrue(vault.pieces().get(SECOND).isWhole());
  }

  @Test
  void theVaultsLogIsGoneBeforeAnEpochIsOver() throws IOException {
    add(vault, FIRST, TODAY);
    vault.prune(TODAY.plusDays(5));
    assertEquals(Set.of(FIRST), vault.pieces().keySet());
    assertEquals(1, vault.prune(TODAY.plusDays(EPOCH - 1)).size());
    assertTrue(vault.pieces().isEmpty());
    try (var left = Files.list(vault.folder())) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void pruningTouchesNoBackup() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    var place =
        BackupPlace.of(
            Artefact.VAULT, vault.folder(), home, new Project(folder.resolve("project")));
    var backup = place.begin(TODAY.minusYears(1));
    backup.write("base.tar.sealed", Envelope.OPEN, out -> out.write(1));
    backup.finish("17.6", "4711");
    vault.prune(TODAY);
    assertTrue(Files.exists(FinishedBackup.of(Artefact.VAULT, backup.folder()).verified()));
  }

  @Test
  void leavesTheLogOfAnotherClusterAlone() throws IOException {
    var stranger = new LogPlace(Artefact.VAULT, vault.folder(), "4712");
    add(stranger, FIRST, TODAY);
    add(vault, SECOND, TODAY);
    assertEquals(Set.of(SECOND), vault.pieces().keySet());
    assertTrue(vault.holdsAnother());
  }

  @Test
  void isNoBackupAndHoldsOffTheOtherArtefacts() throws IOException {
    add(vault, FIRST, TODAY);
    var day = vault.pieces().get(FIRST).file().getParent();
    var refused =
        assertThrows(Trouble.class, () -> FinishedBackup.of(Artefact.VAULT, day)).getMessage();
    assertTrue(refused.contains("a part of the log of the vault"), refused);
    var home = new Home(folder.resolve("home")).prepared();
    var project = new Project(folder.resolve("project"));
    assertThrows(
        Trouble.class,
        () -> BackupPlace.of(Artefact.MAIN, vault.folder(), home, project),
        "main into the place of the vault's log");
    BackupPlace.of(Artefact.VAULT, vault.folder(), home, project);
  }
}
