package org.custodes.launch.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of an instance runs, found by the name of the instance in each process's environment. */
public final class Orphans {

  /** The folder of the instance to which a process belongs. */
  static final String INSTANCE = "CUSTODES_INSTANCE";

  static final String PART = "CUSTODES_PART";
  static final String RANK = "CUSTODES_PART_RANK";

  private Orphans() {}

  /** Every process that some supervisor started for the instance. */
  public static List<Part> of(Path instance) {
    var found = new ArrayList<Part>();
    for (var pid : processes()) {
      var environment = environment(pid);
      if (instance.toString().equals(environment.get(INSTANCE))) {
        ProcessMark.of(pid).map(mark -> part(mark, environment)).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The processes that work in a folder. PostgreSQL's children outlive a killed parent for a moment
   * and overwrite their environment, but they stay in the data folder.
   */
  public static List<ProcessMark> workingIn(Path folder) {
    var found = new ArrayList<ProcessMark>();
    for (var pid : processes()) {
      try {
        if (Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(folder)) {
          ProcessMark.of(pid).ifPresent(found::add);
        }
      } catch (IOException e) {
        // gone in the meantime, or somebody else's
      }
    }
    return found;
  }

  static List<Long> processes() {
    try (var entries = Files.list(Path.of("/proc"))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::valueOf)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Part part(ProcessMark mark, Map<String, String> environment) {
    return new Part(
        environment.getOrDefault(PART, "process " + mark.pid()),
        Rank.valueOf(environment.getOrDefault(RANK, Rank.TASK.name())),
        mark,
        Path.of("/dev/null"),
        Path.of("/dev/null"));
  }

  private static Map<String, String> environment(long pid) {
    var variables = new HashMap<String, String>();
    try {
      var text =
          new String(
              Files.readAllBytes(Path.of("/proc/" + pid + "/environ")), StandardCharsets.UTF_8);
      for (var variable : text.split("\0", -1)) {
        var equals = variable.indexOf('=');
        if (equals > 0) {
          variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
      }
    } catch (IOException e) {
      // gone in the meantime, or somebody else's
    }
    return variables;
  }
}
