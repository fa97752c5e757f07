package org.custodes.bare;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.bare.Promised.Wish;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.job.JobWorker;
import org.custodes.domain.job.JobsOutOfReach;
import org.custodes.domain.kernel.Purpose;
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

  private final House house;
  private final Asking asking;
  private final Notebook notebook;
  private final Inspection inspection;

  Course(House house, Asking asking, Notebook notebook, Inspection inspection) {
    this.house = house;
    this.asking = asking;
    this.notebook = notebook;
    this.inspection = inspection;
  }

  /** What may happen at a boundary. */
  interface At {
    void reached(String name) throws SQLException;
  }

  /**
   * Runs to the end, or to a boundary.
   *
   * @param flow {@code erasure} or {@code export}
   * @param no of the boundary, counted from 0
   * @return the boundaries that were passed
   */
  List<String> run(String flow, int no, At there) {
    var person = prepared(flow);
    var passed = new ArrayList<String>();
    try {
      Boundaries.watched(
          name -> {
            passed.add(name);
            if (passed.size() == no + 1) {
              there.reached(name);
            }
          },
          () -> go(flow, person));
    } catch (PersistenceException | VaultOutOfReach | JobsOutOfReach e) {
      // as its caller sees it: no answer
    } catch (Refusal | IllegalStateException e) {
      // another process has finished meanwhile what this one was stopped in
      System.err.println("overtaken: " + e.getMessage());
    }
    return passed;
  }

  /** Somebody with something in every place. */
  private Promised prepared(String flow) {
    var person = notebook.person("course-" + flow + "-" + notebook.number());
    for (var purpose : List.of(Purpose.TRAINING, Purpose.CONTEXT, Purpose.PERSONALISATION)) {
      var number = "" + notebook.number();
      ask(
          person,
          Wish.to("decide", purpose.name(), Decision.GIVEN.name(), number),
          () -> asking.decide(person.sub(), purpose, Decision.GIVEN, number));
    }
    for (var purpose : List.of(Purpose.TRAINING, Purpose.CONTEXT)) {
      long number = notebook.number();
      var wish = Wish.to("store", purpose.name(), "key-" + number, Words.of(number));
      notebook.ask(person, wish);
      notebook.done(
          person,
          wish,
          asking.store(person.sub(), purpose, wish.word(1), wish.word(2)).orElseThrow());
    }
    var voice = Words.brief(notebook.number());
    ask(person, Wish.to("prefer", voice), () -> asking.prefer(person.sub(), voice));
    if (flow.equals("erasure")) {
      export(person);
      work();
      var wish = Wish.to("file");
      notebook.ask(person, wish);
      var id = asking.file(person.sub()).id().value().toString();
      notebook.done(person, wish, id, inspection.incarnation(id));
      List.of("take", "plan", "approve").forEach(step -> step(person, step));
    }
    return person;
  }

  private void go(String flow, Promised person) {
    if (flow.equals("erasure")) {
      step(person, "execute");
      work();
    } else {
      export(person);
      work();
      var id = person.export().orElseThrow();
      ask(person, Wish.to("fetch", id), () -> asking.fetch(person.sub(), id));
    }
  }

  private void step(Promised person, String step) {
    var id = person.leaving().orElseThrow().request();
    ask(person, Wish.to("step", id, step), () -> asking.step(id, step));
  }

  private void export(Promised person) {
    var wish = Wish.to("export");
    notebook.ask(person, wish);
    notebook.done(person, wish, asking.export(person.sub()));
  }

  private void work() {
    house.get(JobWorker.class).workOff();
  }

  private void ask(Promised person, Wish wish, Runnable door) {
    notebook.ask(person, wish);
    door.run();
    notebook.done(person, wish);
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
