package org.custodes.bare;

import java.sql.SQLException;

/**
 * Where it makes a difference that a process dies: before each call of a port that keeps something,
 * before each commit and behind it. Whoever wants to be there is told by name, in the thread that
 * passes.
 */
final class Boundaries {
  static final String BEFORE_COMMIT = " before commit";
  static final String BEHIND_COMMIT = " behind commit";

  private static final ThreadLocal<Watcher> WATCHER = new ThreadLocal<>();

  private Boundaries() {}

  /** Is told of boundaries, and may end what passes. */
  interface Watcher {
    /**
     * @throws SQLException if a commit is to fail
     */
    void at(String name) throws SQLException;
  }

  static void pass(String name) throws SQLException {
    var watcher = WATCHER.get();
    if (watcher != null) {
      watcher.at(name);
    }
  }

  /** Does the work and tells of each boundary that this thread passes meanwhile. */
  static void watched(Watcher watcher, Runnable work) {
    WATCHER.set(watcher);
    try {
      work.run();
    } finally {
      WATCHER.remove();
    }
  }
}
