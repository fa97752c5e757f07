package org.custodes.bare;

import java.util.List;
import org.custodes.bare.Promised.Wish;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.job.JobWorker;
import org.custodes.domain.kernel.Purpose;

/** What one person does, one thing after the other and in one thread, with a note of each. */
final class Acts {
  private final House house;
  private final Asking asking;
  private final Notebook notebook;
  private final Inspection inspection;

  Acts(House house, Asking asking, Notebook notebook, Inspection inspection) {
    this.house = house;
    this.asking = asking;
    this.notebook = notebook;
    this.inspection = inspection;
  }

  /** Somebody with something in every place. */
  Promised furnished(String sub) {
    var person = notebook.person(sub);
    for (var purpose : List.of(Purpose.TRAINING, Purpose.CONTEXT, Purpose.PERSONALISATION)) {
      decide(person, purpose, Decision.GIVEN);
    }
    for (var purpose : List.of(Purpose.TRAINING, Purpose.CONTEXT)) {
      store(person, purpose);
    }
    var voice = Words.brief(notebook.number());
    ask(person, Wish.to("prefer", voice), () -> asking.prefer(person.sub(), voice));
    return person;
  }

  void decide(Promised person, Purpose purpose, Decision decision) {
    var number = "" + notebook.number();
    ask(
        person,
        Wish.to("decide", purpose.name(), decision.name(), number),
        () -> asking.decide(person.sub(), purpose, decision, number));
  }

  private void store(Promised person, Purpose purpose) {
    long number = notebook.number();
    var wish = Wish.to("store", purpose.name(), "key-" + number, Words.of(number));
    notebook.ask(person, wish);
    notebook.done(
        person,
        wish,
        asking.store(person.sub(), purpose, wish.word(1), wish.word(2)).orElseThrow());
  }

  void delete(Promised person, String handle) {
    ask(person, Wish.to("delete", handle), () -> asking.delete(person.sub(), handle));
  }

  /** Makes the download of everything. */
  void export(Promised person) {
    var wish = Wish.to("export");
    notebook.ask(person, wish);
    notebook.done(person, wish, asking.export(person.sub()));
    work();
  }

  void fetch(Promised person) {
    var id = person.export().orElseThrow();
    ask(person, Wish.to("fetch", id), () -> asking.fetch(person.sub(), id));
  }

  /** Asks for everything to be erased, as far as two people of the desk want it too. */
  void approved(Promised person) {
    var wish = Wish.to("file");
    notebook.ask(person, wish);
    var id = asking.file(person.sub()).id().value().toString();
    notebook.done(person, wish, id, inspection.incarnation(id));
    List.of("take", "plan", "approve").forEach(step -> step(person, step));
  }

  void execute(Promised person) {
    step(person, "execute");
    work();
  }

  private void step(Promised person, String step) {
    var id = person.leaving().orElseThrow().request();
    ask(person, Wish.to("step", id, step), () -> asking.step(id, step));
  }

  private void work() {
    house.get(JobWorker.class).workOff();
  }

  private void ask(Promised person, Wish wish, Runnable door) {
    notebook.ask(person, wish);
    door.run();
    notebook.done(person, wish);
  }
}
