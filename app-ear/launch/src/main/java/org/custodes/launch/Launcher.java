package org.custodes.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.custodes.launch.command.Archive;
import org.custodes.launch.command.Backup;
import org.custodes.launch.command.Chats;
import org.custodes.launch.command.Command;
import org.custodes.launch.command.CopiesOfKeystore;
import org.custodes.launch.command.Evaluate;
import org.custodes.launch.command.Help;
import org.custodes.launch.command.InTurn;
import org.custodes.launch.command.Preview;
import org.custodes.launch.command.Reset;
import org.custodes.launch.command.Restore;
import org.custodes.launch.command.Run;
import org.custodes.launch.command.Send;
import org.custodes.launch.command.Status;
import org.custodes.launch.command.Stop;
import org.custodes.launch.command.Test;
import org.custodes.launch.command.Verify;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.proof.Prove;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** Where {@code ./custodes} enters Java. */
public final class Launcher {

  /** Held, so that the level set below is not collected with it. */
  private static final Logger ROOT = Logger.getLogger("");

  private Launcher() {}

  public static void main(String[] words) {
    ROOT.setLevel(Level.WARNING);
    var terminal = Terminal.standard();
    System.exit(exitStatus(List.of(words), terminal));
  }

  private static int exitStatus(List<String> words, Terminal terminal) {
    try {
      return command(Arguments.of(words), terminal).run();
    } catch (Trouble trouble) {
      terminal.trouble(trouble);
      return trouble.exitStatus();
    } catch (UncheckedIOException e) {
      terminal.trouble(trouble(e.getCause()));
      return 1;
    } catch (IOException e) {
      terminal.trouble(trouble(e));
      return 1;
    }
  }

  private static Command command(Arguments arguments, Terminal terminal) {
    var project = Project.here();
    var home =
        Home.choose(project, arguments.home(), Optional.ofNullable(System.getenv("CUSTODES_HOME")));
    return switch (arguments.command()) {
      case "run" -> new Run(project, home, arguments, terminal);
      case "stop" -> new Stop(home, terminal);
      case "status" -> new Status(home, arguments.json(), terminal);
      case "reset" -> new Reset(home, arguments.yes(), terminal);
      case "test" ->
          new InTurn(
              Prove.briefly(project, terminal), new Test(project, Home.ofTests(project), terminal));
      case "backup" -> new Backup(project, home, arguments, terminal);
      case "archive" -> new Archive(project, home, arguments, terminal);
      case "restore" -> new Restore(project, home, arguments, terminal);
      case "keystore-copies" -> new CopiesOfKeystore(home, arguments, terminal);
      case "preview" -> new Preview(project, home, arguments);
      case "chats" -> new Chats(project, home, arguments);
      case "evaluate" -> new Evaluate(project, home, arguments);
      case "send" -> new Send(home, arguments, terminal);
      case "verify" -> new Verify(project, home, arguments);
      case "prove" -> new Prove(project, arguments, terminal);
      case "help" -> new Help(terminal);
      default ->
          throw new Trouble(
              "Nobody knows the command " + arguments.command() + ".",
              "./custodes help lists the commands.");
    };
  }

  private static Trouble trouble(IOException e) {
    var said = String.valueOf(e.getMessage());
    if (said.contains("No space left on device")) {
      return new Trouble(
          "The disk is full: " + said,
          "Make room, then run again; what was half-made is made anew.",
          e);
    }
    return new Trouble(
        "A file could not be read or written: " + e.getClass().getSimpleName() + ", " + said,
        "Look at its owner and permissions: an instance belongs to the user who made it.",
        e);
  }
}
