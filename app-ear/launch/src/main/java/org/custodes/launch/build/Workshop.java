package org.custodes.launch.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;

/**
 * The shared folder. Whatever is made there is made beside its place and moved when it is whole;
 * what a killed run left behind is swept away by the next.
 */
public final class Workshop {

  private static final String DRAFT = ".draft";

  private final Path folder;

  public Workshop(Project project) throws IOException {
    this.folder = OwnerOnly.folder(project.shared());
  }

  /** Fills a folder or a file that does not exist yet. */
  public interface Making {
    void fill(Path draft) throws IOException;
  }

  /** Keeps other instances out while something is made; to be closed. */
  public InstanceLock alone() throws IOException {
    var lock = InstanceLock.await(folder.resolve("lock"));
    try (var entries = Files.list(folder)) {
      for (var left : entries.filter(entry -> entry.toString().endsWith(DRAFT)).toList()) {
        OwnerOnly.remove(left);
      }
    }
    return lock;
  }

  public boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  public Path at(String name) {
    return folder.resolve(name);
  }

  /** The thing of that name, made now if it is missing. */
  public Path make(String name, Making making) throws IOException {
    var finished = folder.resolve(name);
    if (Files.exists(finished)) {
      return finished;
    }
    var draft = folder.resolve(name + DRAFT);
    OwnerOnly.remove(draft);
    making.fill(draft);
    Files.move(draft, finished, StandardCopyOption.ATOMIC_MOVE);
    return finished;
  }
}
