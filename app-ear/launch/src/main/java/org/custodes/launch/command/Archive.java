package org.custodes.launch.command;

import java.io.IOException;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.backup.BackupPlace;
import org.custodes.launch.backup.LogPlace;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * The command {@code archive}: from the next start on, the write-ahead log of one cluster goes to
 * where its backups lie; without a place, no longer.
 */
public record Archive(Project project, Home home, Arguments arguments, Terminal terminal)
    implements Command {

  @Override
  public int run() throws IOException {
    var artefact = Backup.artefact(arguments, "archive main|vault --to DIR");
    if (artefact == Artefact.KEYSTORE) {
      throw new Trouble("The keystore has no log.", "./custodes archive main|vault --to DIR");
    }
    new Copies(project, home, terminal).refuseOthers(artefact, "archived");
    home.prepared();
    var places = new ArchivePlaces(home);
    if (arguments.to().isEmpty()) {
      places.forget(artefact);
      terminal.say(
          "From the next start on, the log of " + artefact.called() + " is archived no more.");
      return 0;
    }
    var place = BackupPlace.of(artefact, arguments.to().get(), home, project).folder();
    places.note(artefact, place);
    terminal.say(
        "From the next start on, the log of "
            + artefact.called()
            + " is archived in "
            + place
            + ".");
    terminal.say(
        "It is kept for "
            + LogPlace.days(artefact)
            + " days. Take the backups into the same folder, more often than that, and the next"
            + " one after that start:\nthe log follows only backups that are younger than itself.");
    return 0;
  }
}
