package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.PortPlan;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.PortHolder;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** Raises an instance and stays with it until it is told to stop or a part dies. */
public final class Run implements Command {

  private static final long ROOM_TO_INSTALL = 3_000_000_000L;
  private static final long ROOM_TO_RUN = 700_000_000L;

  private final Project project;
  private final Home home;
  private final Arguments arguments;
  private final Terminal terminal;

  public Run(Project project, Home home, Arguments arguments, Terminal terminal) {
    this.project = project;
    this.home = home;
    this.arguments = arguments;
    this.terminal = terminal;
  }

  @Override
  @SuppressWarnings("try") // the lock is held, not used
  public int run() throws IOException {
    home.prepared();
    try (var lock = lock()) {
      Stop.stopOrphans(home, terminal);
      var instance = new Instance(home, arguments.host(), arguments.portOffset(), System.getenv());
      var parts = new Parts(home.root());
      var manner = manner(instance, parts);
      var afterRestore =
          new AfterRestore(instance, arguments.confirmPurge(), System.getenv(), terminal);
      refuseBlockedPorts(instance.ports());
      refuseTakenPorts(instance);
      refuseFullDisk();
      var own = ProcessMark.own();
      var note =
          new RunNote(
              own.pid(),
              own.started(),
              arguments.host(),
              arguments.portOffset(),
              arguments.production(),
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
              false);
      note.write(home);
      var archiving = new Archiving(project, instance, Clock.systemUTC(), terminal);
      var lastRites = new LastRites(home, parts, terminal, archiving::end);
      lastRites.onSignal();
      try {
        new Raising(project, instance, manner, afterRestore, archiving, parts, terminal).raise();
        note.whenUp().write(home);
        manner.greet();
        throw parts.awaitDeath();
      } finally {
        lastRites.stop();
      }
    }
  }

  private Manner manner(Instance instance, Parts parts) {
    if (arguments.production()) {
      var production = Production.checked(project.root(), home, System.getenv());
      return new ProductionManner(production, instance, terminal);
    }
    if (ProductionPlaces.isAt(home)) {
      throw new Trouble(
          "The home " + home.root() + " is one of production; the demo stays out of it.",
          "Start it with --production, or name another home by --home DIR.");
    }
    return new DemoManner(project, instance, parts, terminal);
  }

  private InstanceLock lock() throws IOException {
    var file = home.run().resolve("lock");
    var lock = InstanceLock.take(file);
    if (lock.isPresent()) {
      return lock.get();
    }
    var who =
        RunNote.read(home)
            .map(note -> " (process " + note.pid() + ", since " + note.since() + ")")
            .orElse("");
    throw new Trouble(
        "Custodes is already running in " + home.root() + who + ".",
        "./custodes status says where, ./custodes stop ends it;\n"
            + "--home DIR --port-offset 100 starts another instance beside it.");
  }

  private void refuseBlockedPorts(PortPlan ports) {
    if (!arguments.production() && !ports.opensInBrowsers()) {
      throw new Trouble(
          "With --port-offset "
              + ports.offset()
              + " people would have to open a port that no browser opens.",
          "Choose another, for example --port-offset " + (ports.offset() + 100) + ".");
    }
  }

  private void refuseTakenPorts(Instance instance) {
    var loopback = "127.0.0.1";
    var ports = instance.ports();
    var all = arguments.production() ? ports.ofProduction() : ports.all();
    for (var entry : all.entrySet()) {
      var port = entry.getValue();
      var address =
          port == ports.server() || port == ports.serverTls() || port == ports.keycloak()
              ? instance.addresses().bindAddress()
              : loopback;
      if (!PortHolder.isFree(address, port)) {
        throw new Trouble(
            "Port "
                + port
                + ", where "
                + entry.getKey()
                + " should listen, is taken"
                + PortHolder.of(port).map(holder -> " by " + holder).orElse("")
                + ".",
            "Stop that, or move all ports: ./custodes run --port-offset " + (ports.offset() + 100));
      }
    }
  }

  private void refuseFullDisk() throws IOException {
    var installed = Files.exists(project.shared().resolve("lock"));
    refuseFullDisk(project.hidden(), installed ? ROOM_TO_RUN : ROOM_TO_INSTALL);
    refuseFullDisk(home.root(), ROOM_TO_RUN);
  }

  private static void refuseFullDisk(Path folder, long needed) throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new Trouble(
          "The disk of "
              + folder
              + " has "
              + free / 1_000_000
              + " MB free; "
              + needed / 1_000_000
              + " MB are needed.",
          "Make room, or put the instance elsewhere with --home DIR.");
    }
  }
}
