package org.custodes.launch.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.ProcessMark;

/**
 * What processes have spent of the processors, as the kernel counts it: user and system time of
 * each, and of those of its children that have ended.
 */
final class CpuTime {

  /** USER_HZ of Linux, whatever the kernel's own tick is. */
  private static final double TICKS_PER_SECOND = 100;

  private CpuTime() {}

  /** Seconds of one process. */
  static double of(ProcessMark process) {
    return sum(List.of(process));
  }

  /** Seconds of a database server and all its children, by the data folder in which they work. */
  static double ofCluster(Path data) {
    return sum(Orphans.workingIn(data));
  }

  private static double sum(List<ProcessMark> processes) {
    return processes.stream().flatMapToLong(mark -> ticks(mark)).sum() / TICKS_PER_SECOND;
  }

  private static LongStream ticks(ProcessMark mark) {
    return mark.spentTicks().stream().mapToLong(Long::longValue);
  }
}
