package org.custodes.launch.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.custodes.launch.backup.KeystoreCopies;
import org.custodes.launch.home.Home;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;

/** Lists the copies of the keystore, and marks one as destroyed. */
public record CopiesOfKeystore(Home home, Arguments arguments, Terminal terminal)
    implements Command {

  @Override
  public int run() throws IOException {
    var copies = KeystoreCopies.beside(home.keystore());
    if (arguments.destroyed().isPresent()) {
      var no = Math.toIntExact(arguments.destroyed().getAsLong());
      var marked = copies.destroyed(no, LocalDate.now(ZoneOffset.UTC));
      terminal.say("Copy " + no + " in " + marked.where() + " is noted as destroyed.");
    }
    var all = copies.all();
    if (all.isEmpty()) {
      terminal.say("./custodes backup keystore has made no copy of this keystore.");
    }
    for (var copy : all) {
      terminal.say(
          "  copy "
              + copy.no()
              + ", epoch "
              + copy.epochs()
              + ", made "
              + copy.day()
              + ", "
              + (copy.isOpen() ? "open" : "destroyed " + copy.destroyedOn())
              + ": "
              + copy.where());
    }
    var open = all.stream().filter(KeystoreCopies.Copy::isOpen).count();
    if (open > 0) {
      terminal.say("Open: " + open + ". While one is open, no erasure of its epochs is final.");
    }
    return 0;
  }
}
