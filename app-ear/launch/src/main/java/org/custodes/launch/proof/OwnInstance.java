package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Terminal;

/** A claim that is tried on an instance of its own, which was never used before. */
abstract class OwnInstance implements Campaign {

  final Instance instance;
  final Terminal terminal;

  OwnInstance(Project project, Path folder, int offset, Terminal terminal) {
    this.instance = new Instance(project, folder, offset);
    this.terminal = terminal;
  }

  /**
   * Tries the claim on the instance, which is up.
   *
   * @return what was measured, if it is about figures
   */
  abstract List<Figure> figures(RandomGenerator chance, Tally tally)
      throws IOException, SQLException;

  /** Whether what else the machine does would spoil the figures. */
  abstract boolean measuresTime();

  @Override
  public final boolean isQuick() {
    return false;
  }

  @Override
  public final void round(RandomGenerator chance, Tally tally) throws IOException {
    if (measuresTime()) {
      Surroundings.refuseBusyMachine();
    }
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
