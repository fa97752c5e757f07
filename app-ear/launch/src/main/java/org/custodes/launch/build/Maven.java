package org.custodes.launch.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;

/** Maven, as {@code ./custodes} found it. */
public final class Maven {

  /** The variable by which {@code ./custodes} says which Maven it found. */
  public static final String COMMAND = "CUSTODES_MAVEN";

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO\\] Building (.+) \\[(\\d+/\\d+)\\]");

  private final Project project;
  private final Parts parts;
  private final Path logs;

  public Maven(Project project, Parts parts, Path logs) {
    this.project = project;
    this.parts = parts;
    this.logs = logs;
  }

  /** Runs goals in the project; says the name of each module when its turn comes. */
  public void run(String name, Consumer<String> progress, String... goals) {
    listen(name, line -> module(line).ifPresent(progress), goals);
  }

  /** Runs goals in the project; hands on every line that Maven prints. */
  public void listen(String name, Consumer<String> lines, String... goals) {
    parts.run(
        new Order(
            name,
            Rank.TASK,
            command(goals),
            environment(),
            project.root(),
            logs.resolve("build-" + name.replace(' ', '-') + ".log")),
        lines);
  }

  static Optional<String> module(String line) {
    var matcher = MODULE.matcher(line);
    return matcher.find()
        ? Optional.of(matcher.group(1).strip() + " (" + matcher.group(2) + ")")
        : Optional.empty();
  }

  static Map<String, String> environment() {
    return Map.of("JAVA_HOME", System.getProperty("java.home"));
  }

  /** The launcher's files are its owner's alone; what Maven writes is as open as usual. */
  static List<String> command(String... goals) {
    var command = new ArrayList<>(List.of("sh", "-c", "umask 022; exec \"$@\"", "sh"));
    command.add(Optional.ofNullable(System.getenv(COMMAND)).orElse("mvn"));
    command.addAll(List.of("-B", "-ntp"));
    command.addAll(List.of(goals));
    return command;
  }
}
