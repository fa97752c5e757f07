package org.custodes.bare;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.custodes.domain.job.JobsOutOfReach;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.vault.VaultOutOfReach;

/**
 * One erasure or one export from its beginning to its end in one thread, so that every boundary on
 * its way has a number. What the course of somebody passes is what the code does: nobody lists it.
 */
final class Course {
  private static final Set<String> OF_THE_VAULT =
      Set.of("KeyVault", "Lockers", "ItemKeys", "TombstoneLog");

  private static final String OUTAGE = "08006";

  private final Acts acts;
  private final Notebook notebook;

  Course(Acts acts, Notebook notebook) {
    this.acts = acts;
    this.notebook = notebook;
  }

  /**
   * Runs to the end, or to a boundary.
   *
   * @param flow {@code erasure} or {@code export}
   * @param no of the boundary, counted from 0
   * @return the boundaries that were passed
   */
  List<String> run(String flow, int no, Boundaries.Watcher there) {
    var person = prepared(flow);
    var walk = new Boundaries.Walk(no, there);
    try {
      Boundaries.watched(walk, () -> go(flow, person));
    } catch (PersistenceException | VaultOutOfReach | JobsOutOfReach e) {
      // as its caller sees it: no answer
    } catch (Refusal | IllegalStateException e) {
      // another process has finished meanwhile what this one was stopped in
      System.err.println("overtaken: " + e.getMessage());
    }
    return walk.passed();
  }

  private Promised prepared(String flow) {
    var person = acts.furnished("course-" + flow + "-" + notebook.number());
    if (flow.equals("erasure")) {
      acts.export(person);
      acts.approved(person);
    }
    return person;
  }

  private void go(String flow, Promised person) {
    if (flow.equals("erasure")) {
      acts.execute(person);
    } else {
      acts.export(person);
      acts.fetch(person);
    }
  }

  /** Fails as the adapter at a boundary fails when its database goes away. */
  static void fail(String name) throws SQLException {
    if (name.endsWith(Boundaries.BEFORE_COMMIT) || name.endsWith(Boundaries.BEHIND_COMMIT)) {
      throw new SQLException("the connection is gone", OUTAGE);
    }
    var port = name.substring(0, name.indexOf('.'));
    if (OF_THE_VAULT.contains(port)) {
      throw new VaultOutOfReach("the vault is gone", new SQLException(OUTAGE));
    }
    if (port.equals("Jobs")) {
      throw new JobsOutOfReach(new SQLException(OUTAGE));
    }
    throw new PersistenceException("the database is gone");
  }
}
