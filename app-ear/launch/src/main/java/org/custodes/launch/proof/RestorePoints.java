package org.custodes.launch.proof;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.terminal.Terminal;

/**
 * Puts an old copy of main, of the vault or of both in place and goes through the start that
 * follows boundary by boundary: at each the process is killed, the call fails, or the process is
 * stopped until another has started. Every time the copies are put in place anew.
 */
final class RestorePoints extends BareKilling {
  private static final String FORMER = "former";
  private static final String PRESENT = "present";

  private static final List<Set<ClusterPlan>> OLD =
      List.of(
          Set.of(ClusterPlan.MAIN),
          Set.of(ClusterPlan.VAULT),
          Set.of(ClusterPlan.MAIN, ClusterPlan.VAULT));

  private static final int A_ROUND = 10;

  RestorePoints(BareHome home, Terminal terminal) {
    super(home, terminal);
  }

  @Override
  public String word() {
    return "restore";
  }

  private static String on(Set<ClusterPlan> old) {
    return "of a start on an old copy of " + BareHome.names(old).replace(",", " and ");
  }

  private static String boundaries(Set<ClusterPlan> old) {
    return "boundaries " + on(old);
  }

  private static String met(Fate fate, Set<ClusterPlan> old) {
    return fate.words() + " at a boundary " + on(old);
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return OLD.stream()
        .anyMatch(
            old ->
                tally.count(boundaries(old)) == 0
                    || List.of(Fate.values()).stream()
                        .anyMatch(fate -> isWanted(fate, old, tally)));
  }

  private static boolean isWanted(Fate fate, Set<ClusterPlan> old, Tally tally) {
    return tally.count(met(fate, old)) < tally.count(boundaries(old));
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    home.ready();
    if (!home.hasCopy(PRESENT)) {
      prepare();
    }
    for (var old : OLD) {
      if (tally.count(boundaries(old)) == 0) {
        tally.add(boundaries(old), count(old, tally));
      }
      for (var fate : Fate.values()) {
        if (isWanted(fate, old, tally)) {
          for (int time = 0; time < A_ROUND && isWanted(fate, old, tally); time++) {
            meet(fate, old, (int) tally.count(met(fate, old)), tally);
            tally.add(met(fate, old), 1);
          }
          terminal.progress("  " + tally.count(met(fate, old)) + " " + met(fate, old));
          return;
        }
      }
    }
  }

  /** A copy that people have gone on since, and one of now. */
  private void prepare() throws IOException {
    for (var step : List.of("furnish", "move")) {
      var process = started();
      try {
        process.obey(step);
        process.end();
      } finally {
        process.kill();
      }
      home.copy(step.equals("furnish") ? FORMER : PRESENT);
    }
  }

  private int count(Set<ClusterPlan> old, Tally tally) throws IOException {
    home.putInPlace(PRESENT, FORMER, old);
    var process = home.start();
    try {
      int passed = process.awaitUp();
      look(process, old, "", "undisturbed", tally);
      return passed;
    } finally {
      process.kill();
    }
  }

  private void meet(Fate fate, Set<ClusterPlan> old, int no, Tally tally) throws IOException {
    home.putInPlace(PRESENT, FORMER, old);
    var process = home.start("start " + (fate == Fate.FAILED ? "throw " : "pause ") + no);
    try {
      switch (fate) {
        case KILLED -> {
          var where = process.awaitAt();
          process.kill();
          tally.add(JVM_KILLED, 1);
          lookNext(old, "killed at " + no + ", " + where, tally);
        }
        case FAILED -> {
          process.awaitFailed();
          lookNext(old, "failed at " + no, tally);
        }
        case STOPPED -> {
          var where = process.awaitAt();
          process.signal("STOP");
          lookNext(old, "stopped at " + no + ", " + where, tally);
          process.signal("CONT");
          process.send("go on");
          // it has nothing to repair any more, or finds out that others have
          process.awaitFailed();
          lookAgain(old, "resumed at " + no + ", " + where, tally);
        }
      }
    } finally {
      process.kill();
    }
  }

  private void lookNext(Set<ClusterPlan> old, String when, Tally tally) throws IOException {
    look(old, "", when, tally);
  }

  private void lookAgain(Set<ClusterPlan> old, String when, Tally tally) throws IOException {
    look(old, " again", when, tally);
  }

  private void look(Set<ClusterPlan> old, String again, String when, Tally tally)
      throws IOException {
    var next = started();
    try {
      look(next, old, again, when, tally);
    } finally {
      next.kill();
    }
  }

  private static void look(
      BareProcess process, Set<ClusterPlan> old, String again, String when, Tally tally)
      throws IOException {
    try {
      note(process.obey("restored " + BareHome.names(old) + again), tally);
    } catch (Refuted e) {
      throw new Refuted(
          "With an old copy of " + BareHome.names(old) + ", " + when + ":\n" + e.getMessage());
    }
  }
}
