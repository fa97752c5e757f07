package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.terminal.Trouble;

/** Whether an instance runs, and the lock that keeps it from being started meanwhile. */
record Idle(Home home) {

  boolean runs() {
    return RunNote.read(home)
            .filter(note -> new ProcessMark(note.pid(), note.started()).isAlive())
            .isPresent()
        || !Orphans.of(home.root()).isEmpty();
  }

  /** The supervisor's lock; to be closed. */
  InstanceLock held() throws IOException {
    var lock = runs() ? Optional.<InstanceLock>empty() : InstanceLock.take(file());
    return lock.orElseThrow(
        () ->
            new Trouble(
                "Custodes is running in " + home.root() + ".", "Stop it first: ./custodes stop"));
  }

  private Path file() {
    return home.run().resolve("lock");
  }
}
