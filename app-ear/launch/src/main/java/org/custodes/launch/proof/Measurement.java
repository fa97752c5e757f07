package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Terminal;

/** A claim about figures, measured on an instance of its own that was never used before. */
abstract class Measurement implements Campaign {

  final Instance instance;
  final Terminal terminal;

  Measurement(Project project, Path folder, int offset, Terminal terminal) {
    this.instance = new Instance(project, folder, offset);
    this.terminal = terminal;
  }

  /** Measures on the instance, which is up. */
  abstract List<Figure> figures(RandomGenerator chance, Tally tally)
      throws IOException, SQLException;

  @Override
  public final boolean isQuick() {
    return false;
  }

  @Override
  public final void round(RandomGenerator chance, Tally tally) throws IOException {
    Surroundings.refuseBusyMachine();
    beginAfresh();
    instance.run();
    instance.awaitUp();
    try {
      var figures = figures(chance, tally);
      tally.measure(figures);
      Figure.refuseMissed(figures);
    } catch (SQLException e) {
      throw new IOException("a database does not answer", e);
    }
  }

  @Override
  public final void close(Tally tally) throws IOException {
    instance.stop();
    instance.awaitEnd("after stop");
    instance.refuseLeftovers("after stop");
  }

  @Override
  public final void abandon() {
    instance.abandon();
  }

  @Override
  public void beginAfresh() throws IOException {
    abandon();
    OwnerOnly.remove(instance.home().root());
  }
}
