package org.custodes.bare;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

  /** Notes the name of each boundary that is passed, and tells of one of them. */
  static final class Walk implements Watcher {
    private final List<String> passed = new ArrayList<>();
    private final int no;
    private final Watcher there;

    /**
     * @param no of the boundary to tell of, counted from 0
     */
    Walk(int no, Watcher there) {
      this.no = no;
      this.there = there;
    }

    @Override
    public void at(String name) throws SQLException {
      passed.add(name);
      if (passed.size() == no + 1) {
        there.at(name);
      }
    }

    List<String> passed() {
      return List.copyOf(passed);
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
