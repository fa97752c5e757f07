package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.custodes.launch.build.Maven;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.PortPlan;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Part;
import org.custodes.launch.process.Patience;
import org.custodes.launch.process.ProcessMark;

/** An instance as a shell sees it: started, asked and stopped by commands. */
final class Instance {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UP = "Custodes is up";

  /** Installation included, on a machine with other work to do. */
  private static final Duration START = Duration.ofMinutes(20);

  private static final Duration END = Duration.ofMinutes(3);

  private final Project project;
  private final Home home;
  private final int offset;
  private final Path output;
  private Process supervisor;

  Instance(Project project, Path folder, int offset) {
    this.project = project;
    this.home = new Home(folder.resolve("home"));
    this.offset = offset;
    this.output = folder.resolve("run.log");
  }

  Home home() {
    return home;
  }

  long supervisorPid() {
    return supervisor.pid();
  }

  /** Starts it, and returns at once. */
  void run() throws IOException {
    OwnerOnly.folder(output.getParent());
    supervisor =
        command("run", "--port-offset", "" + offset)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  boolean isUp() {
    return said().contains(UP);
  }

  /** Whether its supervisor has seen a reason to lay everything down. */
  boolean isEnding() {
    return !runs() || said().lines().anyMatch(line -> line.endsWith(" s  stopping"));
  }

  boolean runs() {
    return supervisor != null && supervisor.isAlive();
  }

  /** Waits until it says that it is up. */
  void awaitUp() {
    Patience.until(START, () -> isUp() || !runs());
    if (!isUp()) {
      throw new Refuted("A start did not come to its end:\n" + tail());
    }
  }

  /** Waits until its supervisor has ended; returns the exit status. */
  int awaitEnd(String why) {
    if (!Patience.until(END, () -> !runs())) {
      throw new Refuted("It went on running " + why + ":\n" + tail());
    }
    return supervisor.exitValue();
  }

  /** Every process that belongs to it, its supervisor excepted. */
  List<Part> processes() {
    return Orphans.of(home.root());
  }

  /** The server's process. */
  ProcessMark server() {
    return processes().stream()
        .filter(part -> part.name().equals("server"))
        .findFirst()
        .orElseThrow(() -> new Refuted("The server has died:\n" + tail()))
        .mark();
  }

  /** The folder in which the processes of a cluster work. */
  Path data(ClusterPlan plan) throws IOException {
    return home.cluster(plan.name()).resolve("data").toRealPath();
  }

  /** How a role gets into a cluster. */
  Login login(ClusterPlan plan, String role) throws IOException {
    var ports = new PortPlan(offset);
    var port = plan.equals(ClusterPlan.MAIN) ? ports.main() : ports.vault();
    return new Cluster(plan, home.cluster(plan.name()), port, new Secrets(home)).login(role);
  }

  /** Refuses processes that outlive their supervisor. */
  void refuseLeftovers(String why) {
    if (!Patience.until(Duration.ofSeconds(20), () -> processes().isEmpty())) {
      throw new Refuted(
          "Still running "
              + why
              + ": "
              + String.join(", ", processes().stream().map(Part::name).toList())
              + "\n"
              + tail());
    }
  }

  /** What {@code status --json} says; refuses another exit status than the expected one. */
  JsonNode status(int expected) throws IOException {
    var process =
        command("status", "--json")
            .redirectError(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (ended(process) != expected) {
      throw new Refuted(
          "status ended with " + process.exitValue() + " instead of " + expected + ":\n" + tail());
    }
    return JSON.readTree(said);
  }

  void stop() throws IOException {
    var process = command("stop").redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (ended(process) != 0) {
      throw new Refuted("stop ended with " + process.exitValue() + ":\n" + tail());
    }
  }

  /** Calls a command and refuses another end than a good one. */
  void does(String... words) throws IOException {
    var process =
        command(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    if (ended(process) != 0) {
      throw new Refuted(words[0] + " ended with " + process.exitValue() + ":\n" + tail());
    }
  }

  /** Lays down whatever of it runs. */
  void abandon() {
    if (runs() || !processes().isEmpty()) {
      try {
        stop();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The last lines that its supervisor wrote. */
  String tail() {
    var lines = said().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }

  private String said() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static int ended(Process process) {
    try {
      if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new Refuted("A command did not end within " + END.toMinutes() + " minutes.");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refuted("interrupted");
    }
  }

  private ProcessBuilder command(String... words) {
    // what ./custodes would start, from the very classes of this campaign: a source that changes
    // meanwhile changes nothing
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-D" + Project.PROPERTY + "=" + project.root(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.custodes.launch.Launcher"));
    command.addAll(List.of(words));
    command.addAll(List.of("--home", home.root().toString()));
    var builder =
        new ProcessBuilder(command)
            .directory(project.root().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("CUSTODES_") && !name.equals(Maven.COMMAND));
    return builder;
  }
}
