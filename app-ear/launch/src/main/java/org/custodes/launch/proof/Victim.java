package org.custodes.launch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.process.Rank;
import org.custodes.launch.process.Stopping;

/**
 * Who is killed: the processes, and what people call them.
 *
 * @param name what people call it
 * @param marks the processes
 * @param survivable whether the instance is meant to go on: a database server brings a killed child
 *     of its own back by itself
 */
record Victim(String name, List<ProcessMark> marks, boolean survivable) {

  private static final String SERVER = "server";
  private static final String EVERYTHING = "everything at once";
  private static final String SUPERVISOR = "the supervisor";

  /** Somebody of those who live just now. */
  static Victim among(Instance instance, RandomGenerator chance) {
    var candidates = new ArrayList<Victim>();
    var all = new ArrayList<ProcessMark>();
    ProcessMark.of(instance.supervisorPid())
        .ifPresent(
            mark -> {
              candidates.add(new Victim(SUPERVISOR, List.of(mark), false));
              all.add(mark);
            });
    for (var part : instance.processes()) {
      var name = part.rank() == Rank.TASK ? "a step of the start" : part.name();
      candidates.add(new Victim(name, List.of(part.mark()), false));
      all.add(part.mark());
    }
    for (var cluster : List.of("main", "vault")) {
      children(instance, cluster).stream()
          .skip(chance.nextInt(8))
          .findFirst()
          .ifPresent(
              mark -> candidates.add(new Victim("a child of " + cluster, List.of(mark), true)));
    }
    candidates.add(new Victim(EVERYTHING, all, false));
    var server = candidates.stream().filter(one -> one.name().equals(SERVER)).findFirst();
    if (server.isPresent() && chance.nextBoolean()) {
      // half of all kills: the campaign wants a number of them
      return server.get();
    }
    return candidates.get(chance.nextInt(candidates.size()));
  }

  /** Whether the server of the application dies. */
  boolean withServer() {
    return name.equals(SERVER);
  }

  /** Whether nobody is left who could lay the rest down. */
  boolean withSupervisor() {
    return name.equals(EVERYTHING) || name.equals(SUPERVISOR);
  }

  void kill() {
    marks.forEach(mark -> Stopping.signal(mark, "KILL"));
  }

  /** The database server's own children: writers, and one for each connection. */
  private static List<ProcessMark> children(Instance instance, String cluster) {
    var data = instance.home().cluster(cluster).resolve("data");
    var servers = instance.processes().stream().map(part -> part.mark()).toList();
    return Orphans.workingIn(data).stream().filter(mark -> !servers.contains(mark)).toList();
  }
}
