package org.custodes.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.custodes.launch.terminal.Trouble;

/** A backup that calls itself whole, of the artefact that was asked for. */
public record FinishedBackup(Path folder, Manifest manifest) {

  /**
   * @throws Trouble if there is none, it was never finished, or it is of another artefact
   */
  public static FinishedBackup of(Artefact artefact, Path folder) throws IOException {
    var read = Manifest.read(folder);
    if (read.isEmpty()) {
      throw new Trouble("In " + folder + " lies no backup of Custodes.", advice(folder));
    }
    var manifest = read.get();
    if (manifest.log()) {
      throw new Trouble(
          "In " + folder + " lies a part of the log of " + manifest.artefact().called() + ".",
          "Name the backup beside it; the log is found from there.");
    }
    if (!manifest.whole()) {
      throw new Trouble(
          "The backup in " + folder + " was never finished.",
          "Whoever wrote it was stopped on the way. Take an older one.");
    }
    if (manifest.artefact() != artefact) {
      throw new Trouble(
          "In "
              + folder
              + " lies a backup of "
              + manifest.artefact().called()
              + ", not of "
              + artefact.called()
              + ".",
          "Nothing was touched.");
    }
    return new FinishedBackup(folder, manifest);
  }

  /**
   * The one file with the content.
   *
   * @throws Trouble if any file differs from what the manifest says
   */
  public Path verified() throws IOException {
    for (var entry : manifest.files()) {
      var file = folder.resolve(entry.name());
      if (!file.getParent().equals(folder)
          || !Files.isRegularFile(file)
          || Files.size(file) != entry.size()
          || !Sha256.of(file).equals(entry.sha256())) {
        throw new Trouble(
            "The file " + entry.name() + " in " + folder + " is not the one that was backed up.",
            "It was altered, cut short or damaged on the way. Take another copy or an older one.");
      }
    }
    if (manifest.files().size() != 1) {
      throw new Trouble("The manifest in " + folder + " names no content.", "Take another backup.");
    }
    return folder.resolve(manifest.files().getFirst().name());
  }

  private static boolean isOne(Path folder) {
    try {
      return Manifest.read(folder).filter(manifest -> !manifest.log()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static String advice(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "There is no such folder.";
    }
    try (var entries = Files.list(folder)) {
      List<String> within =
          entries
              .filter(FinishedBackup::isOne)
              .map(entry -> entry.getFileName().toString())
              .sorted()
              .toList();
      return within.isEmpty()
          ? "Name the folder that backup has said it wrote."
          : "Name one of those within it: " + String.join(", ", within) + ".";
    }
  }
}
