package org.custodes.launch.proof;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.custodes.launch.terminal.Terminal;

/**
 * Goes through an erasure and an export boundary by boundary: at each the process is killed, the
 * call fails, or the process is stopped until another has finished its work.
 */
final class FailPoints extends BareKilling {
  private static final List<String> FLOWS = List.of("erasure", "export");
  private static final int A_ROUND = 10;

  /** Longer than a pause between two attempts of a job. */
  private static final String BEHIND_A_PAUSE = "outlast PT200S";

  FailPoints(BareHome home, Terminal terminal) {
    super(home, terminal);
  }

  @Override
  public String word() {
    return "points";
  }

  private static String boundaries(String flow) {
    return "boundaries of an " + flow;
  }

  private static String met(Fate fate, String flow) {
    return fate.words() + " at a boundary of an " + flow;
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return FLOWS.stream()
        .anyMatch(
            flow ->
                tally.count(boundaries(flow)) == 0
                    || List.of(Fate.values()).stream()
                        .anyMatch(fate -> isWanted(fate, flow, tally)));
  }

  private static boolean isWanted(Fate fate, String flow, Tally tally) {
    return tally.count(met(fate, flow)) < tally.count(boundaries(flow));
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    home.ready();
    for (var flow : FLOWS) {
      if (tally.count(boundaries(flow)) == 0) {
        tally.add(boundaries(flow), count(flow));
      }
      for (var fate : Fate.values()) {
        if (isWanted(fate, flow, tally)) {
          meet(fate, flow, tally);
          terminal.progress("  " + tally.count(met(fate, flow)) + " " + met(fate, flow));
          return;
        }
      }
    }
  }

  private int count(String flow) throws IOException {
    var process = started();
    try {
      return process.obey("course " + flow).path("boundaries").size();
    } finally {
      process.kill();
    }
  }

  private void meet(Fate fate, String flow, Tally tally) throws IOException {
    var process = started();
    try {
      for (var time = 0; time < A_ROUND && isWanted(fate, flow, tally); time++) {
        var no = (int) tally.count(met(fate, flow));
        process =
            switch (fate) {
              case KILLED -> kill(process, flow, no, tally);
              case FAILED -> fail(process, flow, no, tally);
              case STOPPED -> stop(process, flow, no, tally);
            };
        tally.add(met(fate, flow), 1);
      }
    } finally {
      process.kill();
    }
  }

  private BareProcess kill(BareProcess process, String flow, int no, Tally tally)
      throws IOException {
    var where = process.goTo(flow, no);
    process.kill();
    tally.add(JVM_KILLED, 1);
    var next = started();
    return looked(next, "verify", "killed at " + no + ", " + where, tally);
  }

  private static BareProcess fail(BareProcess process, String flow, int no, Tally tally)
      throws IOException {
    process.obey("throw " + flow + " " + no);
    return looked(process, BEHIND_A_PAUSE, "failed at " + no, tally);
  }

  /** Another process takes over while the first has no processor, which then goes on. */
  private BareProcess stop(BareProcess process, String flow, int no, Tally tally)
      throws IOException {
    var where = process.goTo(flow, no);
    process.signal("STOP");
    var next = started();
    try {
      looked(next, "verify", "stopped at " + no + ", " + where, tally);
      process.signal("CONT");
      process.obey("go on");
      process.end();
      return looked(next, "verify", "resumed at " + no + ", " + where, tally);
    } catch (IOException | Refuted e) {
      next.kill();
      throw e;
    }
  }

  private static BareProcess looked(BareProcess process, String order, String when, Tally tally)
      throws IOException {
    try {
      note(process.obey(order), tally);
      return process;
    } catch (Refuted e) {
      process.kill();
      throw new Refuted("When it was " + when + ":\n" + e.getMessage());
    }
  }
}
