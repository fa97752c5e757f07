package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.backup.FinishedBackup;
import org.custodes.launch.backup.KeystoreCopies;
import org.custodes.launch.backup.LogPlace;
import org.custodes.launch.build.Versions;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.DataFolder;
import org.custodes.launch.postgres.RestoreNote;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * The command {@code restore}: puts one artefact in place from a backup, by rename, while nothing
 * runs. What an old copy must not bring back is the next start's business, before its first
 * request.
 */
public record Restore(Project project, Home home, Arguments arguments, Terminal terminal)
    implements Command {

  @Override
  @SuppressWarnings("try") // the locks are held, not used
  public int run() throws IOException {
    var artefact = Backup.artefact(arguments, "restore main|vault|keystore --from DIR");
    var from =
        arguments
            .from()
            .orElseThrow(
                () ->
                    new Trouble(
                        "Where the backup lies is missing.",
                        "./custodes restore " + artefact.word() + " --from DIR"))
            .toAbsolutePath()
            .normalize();
    var copies = new Copies(project, home, terminal);
    copies.refuseOthers(artefact, "restored");
    home.prepared();
    try (var stopped = new Idle(home).held();
        var one = copies.alone()) {
      var backup = FinishedBackup.of(artefact, from);
      return artefact == Artefact.KEYSTORE
          ? keystore(backup)
          : cluster(backup, new DataFolder(home.cluster(artefact.word())), copies);
    }
  }

  private int cluster(FinishedBackup backup, DataFolder folder, Copies copies) throws IOException {
    var called = backup.manifest().artefact().called();
    refuseOtherCluster(backup, folder);
    refuseOtherVersion(backup);
    if (backup.manifest().artefact() == Artefact.VAULT && !Files.exists(home.keystore())) {
      throw new Trouble(
          "There is no keystore in " + home.keystore() + ", and only it opens the vault's backup.",
          "Put the keystore in place first: ./custodes restore keystore --from DIR");
    }
    var content = backup.verified();
    terminal.progress("the backup is what its manifest says");
    var log =
        new LogPlace(
            backup.manifest().artefact(),
            backup.folder().getParent(),
            backup.manifest().systemIdentifier());
    if (!agreed(
        "This puts "
            + called
            + " of "
            + home.root()
            + " back to what it was on "
            + backup.manifest().day()
            + ".\n"
            + (arguments.withoutLog() || log.pieces().isEmpty()
                ? ""
                : "Then it replays the log that is archived beside it, to its end.\n")
            + consequence(backup.manifest().artefact())
            + "\nThe present data are kept aside until the next good start, and then dropped.")) {
      return 1;
    }
    unpack(backup, content, folder, log, copies);
    folder.decide();
    folder.settle();
    terminal.say("Put in place: " + called + " of " + backup.manifest().day() + ".");
    if (Files.exists(folder.replaced())) {
      terminal.say("What it replaced lies in " + folder.replaced() + " until the next good start.");
    }
    terminal.say(
        "./custodes run takes back again what was taken back since, before the first request,"
            + " and says what it did.");
    return 0;
  }

  private static String consequence(Artefact artefact) {
    return artefact == Artefact.MAIN
        ? "Conversations, choices and preferences that are younger are lost; ledger leaves too."
            + "\nWhat was deleted or taken back since stays so: the vault and the tombstones know."
        : "Keys that are younger are lost, and with them what they open in the main database."
            + "\nWhat was deleted or taken back since stays so: the tombstones know.";
  }

  private void unpack(
      FinishedBackup backup, Path content, DataFolder folder, LogPlace log, Copies copies)
      throws IOException {
    if (backup.manifest().artefact() == Artefact.VAULT) {
      try (var code = copies.code()) {
        unpack(backup, content, folder, log, new SealedEnvelope(code, home.keystore()));
      }
    } else {
      unpack(backup, content, folder, log, Envelope.OPEN);
    }
  }

  private void unpack(
      FinishedBackup backup, Path content, DataFolder folder, LogPlace log, Envelope envelope)
      throws IOException {
    var note = new RestoreNote(backup.manifest().day(), false);
    envelope.read(content, tar -> folder.unpack(tar, note, backup.manifest().systemIdentifier()));
    terminal.progress("unpacked");
    var replay = new LogReplay(folder, log, envelope, terminal);
    if (arguments.withoutLog()) {
      replay.prepareWithoutLog();
    } else {
      replay.prepare();
    }
  }

  private void refuseOtherCluster(FinishedBackup backup, DataFolder folder) throws IOException {
    var present = folder.systemIdentifier();
    if (present.isPresent()
        && !present.equals(Optional.ofNullable(backup.manifest().systemIdentifier()))) {
      throw new Trouble(
          "The backup is of another cluster than the one in " + folder.data() + ".",
          "Put it into the home that it comes from. Into a new home it goes only while that has no"
              + " data yet.");
    }
  }

  private static void refuseOtherVersion(FinishedBackup backup) {
    var ours = major(Versions.built().postgres());
    var theirs = major(String.valueOf(backup.manifest().postgres()));
    if (!ours.equals(theirs)) {
      throw new Trouble(
          "The backup is of PostgreSQL " + theirs + "; this Custodes runs " + ours + ".",
          "Restore it with the Custodes that wrote it, then upgrade.");
    }
  }

  private static String major(String version) {
    return version.split("[. ]", 2)[0];
  }

  private int keystore(FinishedBackup backup) throws IOException {
    var content = backup.verified();
    var keystore = home.keystore();
    var epochs = KeystoreCopies.epochs(content);
    refuseDestroyed(backup);
    if (Files.exists(keystore)) {
      if (Arrays.equals(Files.readAllBytes(keystore), Files.readAllBytes(content))) {
        terminal.say("The keystore in " + keystore + " is the same. Nothing was touched.");
        return 0;
      }
      throw new Trouble(
          "In " + keystore + " lies another keystore.",
          "Whatever only that one opens would be lost. If it is damaged, move it away yourself.");
    }
    if (!agreed(
        "This puts the keystore of "
            + backup.manifest().day()
            + " with epoch "
            + epochs
            + " into "
            + keystore
            + ".")) {
      return 1;
    }
    OwnerOnly.write(keystore, Files.readString(content));
    terminal.say("Put in place: the keystore. The copy in " + backup.folder() + " is still open.");
    return 0;
  }

  private void refuseDestroyed(FinishedBackup backup) throws IOException {
    for (var copy : KeystoreCopies.beside(home.keystore()).all()) {
      if (!copy.isOpen() && Path.of(copy.where()).equals(backup.folder().toRealPath())) {
        throw new Trouble(
            "The inventory says that this copy was destroyed on " + copy.destroyedOn() + ".",
            "Somebody relied on that: destroy it now.");
      }
    }
  }

  private boolean agreed(String consequence) throws IOException {
    if (arguments.yes()) {
      return true;
    }
    var agreed =
        new Question(terminal).agreed(consequence, "In a script, --yes answers beforehand.");
    if (!agreed) {
      terminal.say("Nothing was touched.");
    }
    return agreed;
  }
}
