package org.custodes.launch.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One process and no other: its number, and when it was started, since numbers are used again.
 *
 * @param pid the process number
 * @param started the boot of the machine and the clock ticks since then
 */
public record ProcessMark(long pid, String started) {

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /** Counted behind the closing parenthesis of the name: field 3 is the first, field 22 this. */
  private static final int START_TIME = 19;

  private static final int STATE = 0;

  /** utime, stime, and the same of children that have ended: fields 14 to 17. */
  private static final int FIRST_TIME = 11;

  private static final int LAST_TIME = 14;

  /** The process of that number, if one lives. */
  public static Optional<ProcessMark> of(long pid) {
    return stat(pid)
        .filter(fields -> fields.size() > START_TIME)
        .filter(fields -> !"Z".equals(fields.get(STATE)) && !"X".equals(fields.get(STATE)))
        .map(fields -> new ProcessMark(pid, boot() + ":" + fields.get(START_TIME)));
  }

  /** The process that asks. */
  public static ProcessMark own() {
    return of(ProcessHandle.current().pid())
        .orElseThrow(() -> new IllegalStateException("This machine has no /proc."));
  }

  /** Whether it still runs; another process under the same number does not count. */
  public boolean isAlive() {
    return of(pid).filter(this::equals).isPresent();
  }

  /**
   * Processor time in ticks: in user mode and in the kernel, its own and that of its children that
   * have ended. Nothing once it has ended itself.
   */
  public List<Long> spentTicks() {
    return stat(pid)
        .filter(fields -> fields.size() > START_TIME)
        .map(fields -> fields.subList(FIRST_TIME, LAST_TIME + 1).stream().map(Long::valueOf))
        .map(Stream::toList)
        .orElse(List.of());
  }

  static Optional<List<String>> stat(long pid) {
    try {
      return Optional.of(fields(Files.readString(Path.of("/proc/" + pid + "/stat"))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The fields behind the name, which may itself hold blanks and parentheses. */
  static List<String> fields(String stat) {
    var behindName = stat.substring(stat.lastIndexOf(')') + 1).strip();
    return List.of(behindName.split(" +", -1));
  }

  private static String boot() {
    try {
      return Files.readString(BOOT).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
