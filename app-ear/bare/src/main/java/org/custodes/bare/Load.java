package org.custodes.bare;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.custodes.bare.Promised.Wish;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.export.ExportState;
import org.custodes.domain.job.JobsOutOfReach;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.vault.VaultOutOfReach;

/**
 * People who store, change their minds, delete, download and ask to be forgotten, all of it by
 * chance from a seed. Each of several threads has its own people.
 */
final class Load {
  static final int WRITERS = 3;
  private static final int PEOPLE_EACH = 6;

  /** So that looking at everything of everybody stays quick. */
  private static final int MOST_RECORDS = 10;

  private static final List<Purpose> KEPT_FOR = List.of(Purpose.TRAINING, Purpose.CONTEXT);
  private static final List<String> DESK = List.of("file", "take", "plan", "approve", "execute");
  private static final long BREATH_MILLIS = 50;

  private final Asking asking;
  private final Notebook notebook;
  private final Inspection inspection;
  private final Tally tally;
  private final AtomicBoolean over = new AtomicBoolean();

  Load(Asking asking, Notebook notebook, Inspection inspection, Tally tally) {
    this.asking = asking;
    this.notebook = notebook;
    this.inspection = inspection;
    this.tally = tally;
  }

  /** Starts everybody; they go on until they are stopped. */
  List<Thread> start(long seed) {
    return IntStream.range(0, WRITERS)
        .mapToObj(
            writer -> {
              var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + writer);
              return Thread.ofPlatform().daemon().start(() -> live(writer, chance));
            })
        .toList();
  }

  void stop(List<Thread> everybody) throws InterruptedException {
    over.set(true);
    for (var one : everybody) {
      one.join();
    }
  }

  private void live(int writer, RandomGenerator chance) {
    while (!over.get()) {
      var person = notebook.person("kills-" + writer + "-" + chance.nextInt(PEOPLE_EACH));
      if (person.open().isEmpty()) {
        act(person, chance);
      } else {
        pause();
      }
    }
  }

  private void act(Promised person, RandomGenerator chance) {
    try {
      if (person.leaving().isPresent()) {
        leave(person);
      } else {
        choose(person, chance);
      }
    } catch (Refusal refusal) {
      // whoever asks here asks for nothing that may be refused
      tally.fault(person.sub() + " was refused: " + refusal.code());
      pause();
    } catch (PersistenceException | VaultOutOfReach | JobsOutOfReach | Inspection.OutOfReach e) {
      // a database that was killed, seen from here: what was asked for stays open
      tally.add("asked without an answer", 1);
      pause();
    } catch (RuntimeException e) {
      tally.fault(person.sub() + " met a bug: " + e);
      pause();
    }
  }

  private void choose(Promised person, RandomGenerator chance) {
    int dice = chance.nextInt(100);
    if (!person.isKnown() || dice < 18) {
      decide(person, chance);
    } else if (dice < 58) {
      store(person, chance);
    } else if (dice < 70) {
      delete(person, chance);
    } else if (dice < 76) {
      prefer(person);
    } else if (dice < 90) {
      download(person);
    } else {
      leave(person);
    }
  }

  private void decide(Promised person, RandomGenerator chance) {
    var purposes = List.of(Purpose.TRAINING, Purpose.CONTEXT, Purpose.PERSONALISATION);
    var purpose = purposes.get(chance.nextInt(purposes.size()));
    // mostly yes: without consent there is little to lose
    var decision =
        person.isGiven(purpose) && chance.nextInt(3) == 0 ? Decision.WITHDRAWN : Decision.GIVEN;
    var number = "" + notebook.number();
    ask(
        person,
        Wish.to("decide", purpose.name(), decision.name(), number),
        () -> asking.decide(person.sub(), purpose, decision, number));
  }

  private void store(Promised person, RandomGenerator chance) {
    var purpose = KEPT_FOR.get(chance.nextInt(KEPT_FOR.size()));
    if (!person.isGiven(purpose) || person.records().size() >= MOST_RECORDS) {
      delete(person, chance);
      return;
    }
    long number = notebook.number();
    var wish = Wish.to("store", purpose.name(), "key-" + number, Words.of(number));
    notebook.ask(person, wish);
    var handle = asking.store(person.sub(), purpose, wish.word(1), wish.word(2));
    if (handle.isEmpty()) {
      tally.fault(person.sub() + " agreed to " + purpose + ", and nothing was stored");
    }
    notebook.done(person, wish, handle.stream().toArray(String[]::new));
    tally.add("acknowledged: store", 1);
  }

  private void delete(Promised person, RandomGenerator chance) {
    var handles = List.copyOf(person.records().keySet());
    if (!handles.isEmpty()) {
      var handle = handles.get(chance.nextInt(handles.size()));
      ask(person, Wish.to("delete", handle), () -> asking.delete(person.sub(), handle));
    }
  }

  private void prefer(Promised person) {
    if (person.isGiven(Purpose.PERSONALISATION)) {
      var voice = Words.brief(notebook.number());
      ask(person, Wish.to("prefer", voice), () -> asking.prefer(person.sub(), voice));
    }
  }

  /** Asks for an archive, or fetches the one that waits. */
  private void download(Promised person) {
    if (person.export().isEmpty()) {
      var wish = Wish.to("export");
      notebook.ask(person, wish);
      notebook.done(person, wish, asking.export(person.sub()));
      tally.add("acknowledged: export", 1);
      return;
    }
    var id = person.export().get();
    boolean ready =
        asking.exported(person.sub()).filter(one -> one.state() == ExportState.READY).isPresent();
    if (ready) {
      ask(person, Wish.to("fetch", id), () -> asking.fetch(person.sub(), id));
    }
  }

  /** The next step of a person's way out. */
  private void leave(Promised person) {
    if (person.leaving().isEmpty()) {
      var wish = Wish.to("file");
      notebook.ask(person, wish);
      var id = asking.file(person.sub()).id().value().toString();
      notebook.done(person, wish, id, inspection.incarnation(id));
      tally.add("acknowledged: file", 1);
      return;
    }
    var leaving = person.leaving().get();
    if (!leaving.isExecuted()) {
      var next = DESK.get(DESK.indexOf(leaving.step()) + 1);
      ask(
          person,
          Wish.to("step", leaving.request(), next),
          () -> asking.step(leaving.request(), next));
    } else if (asking.request(person.sub(), leaving.request()).state() == RequestState.COMPLETED) {
      certify(person, leaving.request());
    } else {
      pause();
    }
  }

  /** Notes that somebody is forgotten, with the certificate that must never change again. */
  void certify(Promised person, String request) {
    var certificate = asking.request(person.sub(), request).certificate();
    if (certificate.isEmpty()) {
      tally.fault("A completed request has no certificate");
      return;
    }
    notebook.done(
        person, Wish.to("forgotten", request), Tally.fingerprint(certificate.orElseThrow()));
    tally.add("forgotten", 1);
  }

  private void ask(Promised person, Wish wish, Runnable door) {
    notebook.ask(person, wish);
    door.run();
    notebook.done(person, wish);
    tally.add("acknowledged: " + (wish.verb().equals("step") ? wish.word(1) : wish.verb()), 1);
  }

  private static void pause() {
    try {
      Thread.sleep(BREATH_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
