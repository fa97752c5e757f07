package org.custodes.launch.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.backup.BackupPlace;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.backup.KeystoreCopies;
import org.custodes.launch.backup.PendingBackup;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.BaseBackup;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * One of the three artefacts into a folder of its own: main as it is, the vault sealed, the
 * keystore noted in the inventory. The tombstone log is in none of them: it must always be the
 * newest.
 */
public record Backup(Project project, Home home, Arguments arguments, Terminal terminal)
    implements Command {

  /** The log that is written while a backup runs, and some air. */
  private static final long ROOM = 64_000_000L;

  private static final double MEGABYTE = 1e6;

  @Override
  @SuppressWarnings("try") // the locks are held, not used
  public int run() throws IOException {
    var artefact = artefact(arguments, "backup main|vault|keystore --to DIR");
    var to =
        arguments
            .to()
            .orElseThrow(
                () ->
                    new Trouble(
                        "Where the backup is to be written is missing.",
                        "./custodes backup " + artefact.word() + " --to DIR"));
    if (!home.exists()) {
      throw new Trouble(
          "The folder " + home.root() + " is no home of Custodes.", "Name the home by --home DIR.");
    }
    var copies = new Copies(project, home, terminal);
    copies.refuseOthers(artefact, "backed up");
    var place = BackupPlace.of(artefact, to, home, project);
    try (var one = copies.alone();
        var alone = place.alone()) {
      for (var left : place.sweep()) {
        terminal.progress("took away what a backup that was stopped had left: " + left);
      }
      var pending = place.begin(LocalDate.now(ZoneOffset.UTC));
      var whole = false;
      try {
        write(artefact, pending, copies);
        whole = true;
      } finally {
        if (!whole) {
          OwnerOnly.remove(pending.folder());
        }
      }
      farewell(artefact, pending);
    }
    return 0;
  }

  /** The first operand. */
  static Artefact artefact(Arguments arguments, String usage) {
    if (arguments.operands().size() != 1) {
      throw new Trouble("One of the three artefacts must be named.", "./custodes " + usage);
    }
    return Artefact.of(arguments.operands().getFirst());
  }

  private void write(Artefact artefact, PendingBackup pending, Copies copies) throws IOException {
    switch (artefact) {
      case MAIN ->
          copies.withRunning(
              ClusterPlan.MAIN, cluster -> write(pending, cluster, "base.tar", Envelope.OPEN));
      case VAULT -> {
        try (var code = copies.code()) {
          var sealed = new SealedEnvelope(code, home.keystore());
          copies.withRunning(
              ClusterPlan.VAULT, cluster -> write(pending, cluster, "base.tar.sealed", sealed));
        }
      }
      case KEYSTORE -> writeKeystore(pending);
    }
  }

  private void write(PendingBackup pending, BaseBackup cluster, String name, Envelope envelope)
      throws IOException {
    var size = cluster.size();
    refuseFullDisk(pending, size + ROOM);
    var progress = new Quarters(size);
    pending.write(name, envelope, out -> cluster.write(out, progress::at));
    terminal.progress("read back, and found to be what was written");
    pending.finish(cluster.version(), cluster.systemIdentifier());
  }

  /** Listed before it is made, so that no copy is ever unlisted. */
  private void writeKeystore(PendingBackup pending) throws IOException {
    var keystore = home.keystore();
    if (!Files.exists(keystore)) {
      throw new Trouble("There is no keystore in " + keystore + ".", "./custodes run makes one.");
    }
    var epochs = KeystoreCopies.epochs(keystore);
    var copy =
        KeystoreCopies.beside(keystore)
            .add(epochs, pending.folder(), LocalDate.now(ZoneOffset.UTC));
    pending.write("master.json", Envelope.OPEN, (OutputStream out) -> Files.copy(keystore, out));
    pending.finish(null, null);
    terminal.say(
        "This is copy "
            + copy.no()
            + " of the keystore, with epoch "
            + epochs
            + ". While it exists,"
            + " no erasure of that epoch is final:\nwhen you have destroyed it, say so by"
            + " ./custodes keystore-copies --destroyed "
            + copy.no());
  }

  private void refuseFullDisk(PendingBackup pending, long needed) throws IOException {
    var free = Files.getFileStore(pending.folder()).getUsableSpace();
    if (free < needed) {
      throw new Trouble(
          String.format(
              "The disk of %s has %.0f MB free; %.0f MB are needed.",
              pending.folder().getParent(), free / MEGABYTE, needed / MEGABYTE),
          "Make room, or choose another disk.");
    }
  }

  private void farewell(Artefact artefact, PendingBackup pending) throws IOException {
    terminal.say("Backed up " + artefact.called() + ": " + pending.folder());
    if (Files.getFileStore(pending.folder()).equals(Files.getFileStore(home.root()))) {
      terminal.say("It lies on the same disk as the home: take it to another.");
    }
    terminal.say(
        "Keep it in another place, with other people in charge, than "
            + artefact.calledOthers()
            + ".");
    terminal.say(
        "The tombstone log is in no backup: " + home.tombstones() + " must always be the newest.");
  }

  /** Says how far it is, four times. */
  private final class Quarters {
    private final long size;
    private int said;

    Quarters(long size) {
      this.size = Math.max(1, size);
    }

    void at(long copied) {
      var quarter = (int) Math.min(4, 4 * copied / size);
      if (quarter > said) {
        said = quarter;
        terminal.progress(String.format("copied %.0f MB", copied / MEGABYTE));
      }
    }
  }
}
