package org.custodes.launch.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedBackupTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final byte[] CONTENT = new byte[100_000];

  @TempDir Path folder;
  private PendingBackup pending;

  @BeforeEach
  void begin() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    var project = new Project(folder.resolve("project"));
    pending = BackupPlace.of(Artefact.MAIN, folder.resolve("copies"), home, project).begin(TODAY);
  }

  private void write() throws IOException {
    pending.write("base.tar", Envelope.OPEN, out -> out.write(CONTENT));
  }

  private Trouble refused(Artefact artefact) {
    return assertThrows(
        Trouble.class, () -> FinishedBackup.of(artefact, pending.folder()).verified());
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    write();
    pending.finish("17.6", "7712436992575802050");
    var backup = FinishedBackup.of(Artefact.MAIN, pending.folder());
    assertArrayEquals(CONTENT, Files.readAllBytes(backup.verified()));
    assertEquals("7712436992575802050", backup.manifest().systemIdentifier());
    assertEquals("2026-11-26", backup.manifest().day());
  }

  @Test
  void isRefusedWhereverItsWritingWasKilled() throws IOException {
    assertTrue(
        refused(Artefact.MAIN).getMessage().contains("never finished"), "before the content");
    Files.write(pending.folder().resolve("base.tar"), new byte[10]);
    assertTrue(refused(Artefact.MAIN).getMessage().contains("never finished"), "within it");
    Files.delete(pending.folder().resolve("base.tar"));
    write();
    assertTrue(refused(Artefact.MAIN).getMessage().contains("never finished"), "behind it");
  }

  @Test
  void isRefusedWhenAnyByteChangedOrIsMissing() throws IOException {
    write();
    pending.finish("17.6", "7");
    var content = pending.folder().resolve("base.tar");
    var altered = CONTENT.clone();
    altered[50_000] = 1;
    Files.write(content, altered);
    assertTrue(refused(Artefact.MAIN).getMessage().contains("not the one"));
    Files.write(content, new byte[CONTENT.length - 1]);
    assertTrue(refused(Artefact.MAIN).getMessage().contains("not the one"));
    Files.delete(content);
    assertTrue(refused(Artefact.MAIN).getMessage().contains("not the one"));
  }

  @Test
  void isRefusedAsAnotherArtefact() throws IOException {
    write();
    pending.finish("17.6", "7");
    assertTrue(refused(Artefact.VAULT).getMessage().contains("not of the vault"));
  }

  @Test
  void namesTheBackupsWithinAFolderThatIsNone() throws IOException {
    write();
    pending.finish("17.6", "7");
    var trouble =
        assertThrows(
            Trouble.class, () -> FinishedBackup.of(Artefact.MAIN, pending.folder().getParent()));
    assertTrue(trouble.advice().contains("main-2026-11-26-1"), trouble.advice());
  }

  @Test
  void noticesThatTheDiskGivesBackSomethingElse() {
    var forgetful =
        new Envelope() {
          @Override
          public void write(Path file, Writing writing) throws IOException {
            Envelope.OPEN.write(file, writing);
          }

          @Override
          public void read(List<Path> files, Reading reading) throws IOException {
            Files.write(files.getFirst(), new byte[] {1});
            Envelope.OPEN.read(files, reading);
          }
        };
    assertThrows(
        Trouble.class, () -> pending.write("base.tar", forgetful, out -> out.write(CONTENT)));
    assertTrue(refused(Artefact.MAIN).getMessage().contains("never finished"));
  }
}
