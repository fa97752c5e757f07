package org.custodes.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Trouble;

/**
 * A folder for the backups of one artefact, each in a folder of its own with the day in its name.
 * Nothing else may lie there, so that whoever copies the folder copies one artefact.
 */
public final class BackupPlace {
  private static final String LOCK = "lock";

  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private final Artefact artefact;
  private final Path folder;

  private BackupPlace(Artefact artefact, Path folder) {
    this.artefact = artefact;
    this.folder = folder;
  }

  /**
   * The folder, made if it is missing.
   *
   * @throws Trouble if it lies in the home or the project; if it, a folder around it, within it or
   *     beside it on the same disk holds a backup of another artefact of any Custodes; if anything
   *     else lies in it; or if others may enter it
   */
  public static BackupPlace of(Artefact artefact, Path asked, Home home, Project project)
      throws IOException {
    var folder = real(asked);
    refuseWithin(folder, real(home.root()), "the home, where everything else lies");
    refuseWithin(folder, real(project.root()), "the project, where git would see it");
    for (var around = folder; around != null; around = around.getParent()) {
      refuseOther(artefact, around);
    }
    refuseBeside(artefact, folder);
    if (Files.isDirectory(folder)) {
      refuseOpenToOthers(folder);
      for (var entry : entries(folder)) {
        refuseForeign(artefact, entry);
      }
    }
    return new BackupPlace(artefact, OwnerOnly.folder(folder));
  }

  public Path folder() {
    return folder;
  }

  /** Keeps other backups out of this folder; to be closed. */
  public InstanceLock alone() throws IOException {
    return InstanceLock.take(folder.resolve(LOCK))
        .orElseThrow(
            () ->
                new Trouble(
                    "Another backup is being written into " + folder + ".",
                    "Wait until it is finished."));
  }

  /**
   * Takes away what a killed backup left. Only for who holds the lock.
   *
   * @return the folders that were taken away
   */
  public List<Path> sweep() throws IOException {
    var unfinished =
        entries(folder).stream().filter(Files::isDirectory).filter(BackupPlace::isLeft).toList();
    for (var left : unfinished) {
      OwnerOnly.remove(left);
    }
    return unfinished;
  }

  /** A new folder for a backup of this day, which calls itself unfinished. */
  public PendingBackup begin(LocalDate day) throws IOException {
    var number = 1;
    while (Files.exists(named(day, number))) {
      number++;
    }
    var made = OwnerOnly.folder(named(day, number));
    var manifest = Manifest.unfinished(artefact, day);
    manifest.write(made);
    return new PendingBackup(made, manifest);
  }

  private Path named(LocalDate day, int number) {
    return folder.resolve(artefact.word() + "-" + day + "-" + number);
  }

  private static boolean isLeft(Path backup) {
    try {
      return entries(backup).isEmpty()
          || Manifest.read(backup).filter(manifest -> !manifest.whole()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void refuseWithin(Path folder, Path area, String what) {
    if (folder.startsWith(area)) {
      throw new Trouble(
          "The folder " + folder + " lies in " + what + ".",
          "Choose a folder on another disk, or at least outside of " + area + ".");
    }
  }

  private static void refuseOther(Artefact artefact, Path place) throws IOException {
    if (!Files.exists(place.resolve(Manifest.NAME))) {
      return;
    }
    var there = Manifest.read(place).map(manifest -> manifest.artefact().called());
    if (!there.equals(java.util.Optional.of(artefact.called()))) {
      throw new Trouble(
          place + " holds a backup of " + there.orElse("something that cannot be read") + ".",
          "Whoever holds "
              + Artefact.MAIN.called()
              + ", "
              + Artefact.VAULT.called()
              + " and "
              + Artefact.KEYSTORE.called()
              + " reads everything:\nkeep "
              + artefact.called()
              + " in another place, with other people in charge.");
    }
  }

  /** Two artefacts in one folder on one disk are one copy away from each other. */
  private static void refuseBeside(Artefact artefact, Path folder) throws IOException {
    var parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    var disk = Files.getFileStore(parent);
    for (var beside : entries(parent)) {
      if (!beside.equals(folder)
          && Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)
          && Files.isReadable(beside)
          && Files.getFileStore(beside).equals(disk)) {
        for (var within : entries(beside)) {
          refuseOther(artefact, within);
        }
      }
    }
  }

  private static void refuseForeign(Artefact artefact, Path entry) throws IOException {
    if (entry.getFileName().toString().equals(LOCK)) {
      return;
    }
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      refuseOther(artefact, entry);
      if (Files.exists(entry.resolve(Manifest.NAME)) || entries(entry).isEmpty()) {
        return;
      }
    }
    throw new Trouble(
        "In "
            + entry.getParent()
            + " lies something that is no backup of "
            + artefact.called()
            + ": "
            + entry.getFileName()
            + ".",
        "Choose an empty folder, or one that holds nothing but backups of "
            + artefact.called()
            + ".");
  }

  private static void refuseOpenToOthers(Path folder) throws IOException {
    if (Files.getPosixFilePermissions(folder).stream().anyMatch(OF_OTHERS::contains)) {
      throw new Trouble("Others than its owner may enter " + folder + ".", "chmod 700 " + folder);
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Where it really lies, whatever links lead there; its end need not exist. */
  private static Path real(Path asked) throws IOException {
    var absolute = asked.toAbsolutePath().normalize();
    var existing = absolute;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }
}
