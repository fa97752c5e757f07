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
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPlaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path folder;
  private Home home;
  private Project project;

  @BeforeEach
  void aHomeAndAProject() throws IOException {
    home = new Home(folder.resolve("home")).prepared();
    project = new Project(Files.createDirectories(folder.resolve("project")));
  }

  private BackupPlace place(Artefact artefact, String name) throws IOException {
    return BackupPlace.of(artefact, folder.resolve(name), home, project);
  }

  private void refused(Artefact artefact, String name, String because) {
    var trouble = assertThrows(Trouble.class, () -> place(artefact, name));
    assertTrue(trouble.getMessage().contains(because), trouble.getMessage());
  }

  private Path written(Artefact artefact, String name) throws IOException {
    var pending = place(artefact, name).begin(TODAY);
    pending.write("base.tar", Envelope.OPEN, out -> out.write(1));
    pending.finish("17.6", "7");
    return pending.folder();
  }

  @Test
  void takesTheBackupsOfOneArtefactDayByDay() throws IOException {
    assertEquals("main-2026-11-26-1", written(Artefact.MAIN, "a/b").getFileName().toString());
    assertEquals("main-2026-11-26-2", written(Artefact.MAIN, "a/b").getFileName().toString());
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b"))));
  }

  @Test
  void refusesTheHomeAndTheProjectByWhateverLinkTheyAreReached() throws IOException {
    refused(Artefact.MAIN, "home/copies", "the home");
    refused(Artefact.MAIN, "project/.custodes/copies", "the project");
    Files.createSymbolicLink(folder.resolve("elsewhere"), home.root());
    refused(Artefact.MAIN, "elsewhere/copies", "the home");
  }

  @Test
  void refusesAFolderWhereAnotherArtefactLiesInItAroundItOrBesideIt() throws IOException {
    var main = written(Artefact.MAIN, "a/main");
    refused(Artefact.VAULT, "a/main", "a backup of the main database");
    refused(
        Artefact.KEYSTORE, folder.relativize(main) + "/deeper", "a backup of the main database");
    refused(Artefact.VAULT, "a/vault", "a backup of the main database");
    written(Artefact.VAULT, "b/vault");
  }

  @Test
  void refusesAMarkerThatNobodyCanRead() throws IOException {
    var main = written(Artefact.MAIN, "a/main");
    Files.writeString(main.resolve(Manifest.NAME), "{");
    refused(Artefact.VAULT, "a/main", "something that cannot be read");
  }

  @Test
  void refusesAFolderWithAnythingElseInIt() throws IOException {
    Files.createDirectories(
        folder.resolve("a"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(folder.resolve("a/letter.txt"), "mine");
    refused(Artefact.MAIN, "a", "letter.txt");
  }

  @Test
  void refusesAFolderThatOthersMayEnter() throws IOException {
    Files.createDirectories(
        folder.resolve("a"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
    refused(Artefact.MAIN, "a", "Others");
  }

  @Test
  void sweepsWhatAKilledBackupLeftAndNothingElse() throws IOException {
    var whole = written(Artefact.MAIN, "a");
    var killed = place(Artefact.MAIN, "a").begin(TODAY).folder();
    Files.createDirectories(folder.resolve("a/main-2026-11-26-9"));
    assertEquals(
        List.of(killed, folder.toRealPath().resolve("a/main-2026-11-26-9")),
        place(Artefact.MAIN, "a").sweep());
    assertTrue(Files.exists(whole));
    assertFalse(Files.exists(killed));
  }

  @Test
  void letsOneBackupWriteAtATime() throws IOException {
    var place = place(Artefact.MAIN, "a");
    place.alone().close();
    place.alone().close();
  }
}
