package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * Kills of every kind, one kind after the other until each has its number: a plain JVM at any
 * moment, the same at every boundary of an erasure, an export and a start on old copies, processes
 * of PostgreSQL under it, and parts of a whole instance.
 */
final class Kills implements Campaign {
  private final List<Killing> all;
  private final List<Killing> kinds;
  private final List<Killing> begun = new ArrayList<>();

  Kills(Project project, Path folder, int offset, Optional<String> only, Terminal terminal) {
    var bare = new BareHome(project, folder.resolve("bare"), offset, terminal);
    this.all =
        List.of(
            new JvmKills(bare, terminal),
            new FailPoints(bare, terminal),
            new RestorePoints(
                new BareHome(project, folder.resolve("restored"), offset, terminal), terminal),
            new PostgresKills(bare, terminal),
            new WholeKills(project, folder.resolve("whole"), offset, terminal));
    this.kinds = all.stream().filter(kind -> only.map(kind.word()::equals).orElse(true)).toList();
    if (kinds.isEmpty()) {
      throw new Trouble(
          "Nobody knows kills of the kind " + only.orElse("") + ".",
          "There are: " + String.join(", ", all.stream().map(Killing::word).toList()));
    }
  }

  @Override
  public String name() {
    return "kills";
  }

  @Override
  public boolean isQuick() {
    return false;
  }

  @Override
  public String claim() {
    return "Whatever is killed at whatever moment, the next start repairs it without any help:"
        + " nothing acknowledged is lost, nothing is there twice, and within 60 s nobody is"
        + " half-erased.";
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return kinds.stream().anyMatch(kind -> kind.wantsMore(tally));
  }

  @Override
  public boolean isComplete(Tally tally) {
    return all.stream().noneMatch(kind -> kind.wantsMore(tally));
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    var next =
        kinds.stream().filter(kind -> kind.wantsMore(tally)).findFirst().orElse(kinds.getLast());
    if (!begun.contains(next)) {
      // two kinds at once would be in each other's way
      for (var before : begun) {
        before.close(tally);
      }
      begun.clear();
      begun.add(next);
    }
    next.round(chance, tally);
  }

  @Override
  public void close(Tally tally) throws IOException {
    for (var kind : begun) {
      kind.close(tally);
    }
  }

  @Override
  public void abandon() {
    kinds.forEach(Killing::abandon);
  }

  @Override
  public void beginAfresh() throws IOException {
    for (var kind : all) {
      kind.beginAfresh();
    }
  }
}
