package org.custodes.launch.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Trouble;

/** On what, and of what, something was proved. */
final class Surroundings {

  private static final double MOST_LOAD_A_PROCESSOR = 2;

  private final Project project;

  Surroundings(Project project) {
    this.project = project;
  }

  /** The commit of the project, or the word that says there is none. */
  String commit() {
    var said = git("rev-parse", "HEAD");
    return said.isBlank() ? "unknown" : said;
  }

  /** Whether the files differ from that commit; what campaigns write does not count. */
  boolean isChanged() {
    return !git("status", "--porcelain", "--", ".", ":!docs/proof").isBlank();
  }

  Map<String, String> machine() {
    var machine = new TreeMap<String, String>();
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    machine.put("architecture", System.getProperty("os.arch"));
    machine.put("java", System.getProperty("java.vendor.version", Runtime.version().toString()));
    machine.put("processors", "" + Runtime.getRuntime().availableProcessors());
    machine.put("processor", line("/proc/cpuinfo", "model name"));
    machine.put("load at the start", String.format(Locale.ROOT, "%.2f", load()));
    machine.put("memory", line("/proc/meminfo", "MemTotal"));
    return machine;
  }

  /** Refuses to measure where everybody waits for a processor. */
  static void refuseBusyMachine() {
    var load = load();
    var most = MOST_LOAD_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
    if (load > most) {
      throw new Trouble(
          String.format(
              Locale.ROOT,
              "The load is %.2f, and above %.0f nothing is worth measuring.",
              load,
              most),
          "Wait until the machine is calmer.");
    }
  }

  /** How many processes wanted a processor, on average over the last minute. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String line(String file, String name) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private String git(String... words) {
    var command = new java.util.ArrayList<>(java.util.List.of("git"));
    command.addAll(java.util.List.of(words));
    try {
      var process =
          new ProcessBuilder(command)
              .directory(project.root().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
