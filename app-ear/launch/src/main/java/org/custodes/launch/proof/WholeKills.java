package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Patience;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;

/**
 * Kills parts at random moments of start and use, starts again, and looks whether everything that
 * was acknowledged is still there.
 */
final class WholeKills implements Killing {

  private static final List<String> PURPOSES =
      List.of("training", "context", "personalisation", "learning", "research-sharing");

  private static final List<String> DECISIONS = List.of("GIVEN", "REFUSED", "WITHDRAWN");
  private static final int WRITERS = 3;
  private static final int PEOPLE_EACH = 4;
  private static final int FRESH_ONE_IN = 4;

  private static final String SERVER_KILLED = "kills of a whole WildFly";
  private static final int WANTED = 12;

  private static final int KILLS_OF_A_START = 3;
  private static final int KILLS_IN_USE = 3;

  /** The time in which a kill meets the start of a fresh home, before one was measured. */
  private static final Duration FIRST_START = Duration.ofSeconds(60);

  /** Within this a supervisor has seen that a part is dead. */
  private static final Duration NOTICE = Duration.ofSeconds(3);

  /** Within this a start that lost a part has ended, or one that lost none is up. */
  private static final Duration START = Duration.ofMinutes(10);

  private static final double SHORTEST_USE_SECONDS = 0.5;
  private static final double LONGEST_USE_SECONDS = 8;
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private final Path folder;
  private final Instance instance;
  private final Terminal terminal;
  private Instant startedAt = Instant.EPOCH;
  private Duration lastStart = FIRST_START;

  WholeKills(Project project, Path folder, int offset, Terminal terminal) {
    this.folder = folder;
    this.instance = new Instance(project, folder, offset);
    this.terminal = terminal;
  }

  @Override
  public String word() {
    return "whole";
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return tally.count(SERVER_KILLED) < WANTED;
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    if (chance.nextInt(FRESH_ONE_IN) == 0) {
      beginAfresh();
      lastStart = FIRST_START;
      tally.add("fresh homes", 1);
    }
    start();
    // the start that repairs is as good a moment for the next kill as any
    for (var more = chance.nextInt(KILLS_OF_A_START + 1); more > 0; more--) {
      killWhileStarting(chance, tally);
    }
    instance.awaitUp();
    lastStart = Duration.between(startedAt, Instant.now());
    tally.add("starts that came up", 1);
    verify(tally);
    killInUse(chance, tally);
  }

  private void start() throws IOException {
    startedAt = Instant.now();
    instance.run();
  }

  @Override
  public void close(Tally tally) throws IOException {
    if (!instance.runs()) {
      start();
    }
    instance.awaitUp();
    verify(tally);
    instance.stop();
    instance.awaitEnd("after stop");
    instance.refuseLeftovers("after stop");
    instance.status(4);
  }

  @Override
  public void abandon() {
    instance.abandon();
  }

  @Override
  public void beginAfresh() throws IOException {
    abandon();
    OwnerOnly.remove(instance.home().root());
    Files.deleteIfExists(notes());
  }

  private Path notes() {
    return folder.resolve("acknowledged.log");
  }

  private void killWhileStarting(RandomGenerator chance, Tally tally) throws IOException {
    var moment = Moment.between(0, lastStart.toMillis() / 1000.0, chance);
    moment.await(() -> instance.isUp() || !instance.runs());
    if (!instance.runs()) {
      throw new Refuted("A start ended by itself:\n" + instance.tail());
    }
    var victim = Victim.among(instance, chance);
    var stage = instance.isUp() ? "when up" : "while starting";
    terminal.progress(
        String.format(
            Locale.ROOT, "  killing %s, %.1f s into the start", victim.name(), moment.seconds()));
    kill(victim, tally);
    tally.add("killed " + stage + ": " + victim.name(), 1);
    // a step may have ended by itself before the signal came: then the start goes on
    Patience.until(START, () -> instance.isUp() || !instance.runs());
    if (instance.isUp() && !Patience.until(NOTICE, instance::isEnding)) {
      tally.add("kills that the start outlived", 1);
      return;
    }
    refuseDisorder(victim, instance.awaitEnd("although neither up nor ended"));
    start();
  }

  /** Kills until somebody was hit without whom it cannot go on. */
  private void killInUse(RandomGenerator chance, Tally tally) throws IOException {
    for (var left = KILLS_IN_USE; left > 0; left--) {
      var victim = killAmidChanges(chance, tally);
      if (endsBy(victim)) {
        return;
      }
      awaitRecovery(victim);
      verify(tally);
    }
    instance.stop();
    instance.awaitEnd("after stop");
    tally.add("stops in order", 1);
  }

  private static void kill(Victim victim, Tally tally) {
    victim.kill();
    if (victim.withServer()) {
      tally.add(SERVER_KILLED, 1);
    }
  }

  private Victim killAmidChanges(RandomGenerator chance, Tally tally) throws IOException {
    var status = instance.status(0);
    var busy = Moment.between(SHORTEST_USE_SECONDS, LONGEST_USE_SECONDS, chance);
    try (var notebook = new Notebook(notes())) {
      var over = new AtomicBoolean();
      var writers = new ArrayList<Thread>();
      for (var number = 0; number < WRITERS; number++) {
        var own = Proof.chance(chance.nextLong(), number);
        var people = people(number);
        writers.add(
            Thread.ofPlatform()
                .start(() -> write(new Assistant(status), notebook, people, own, over, tally)));
      }
      busy.await(() -> !instance.runs());
      var victim = Victim.among(instance, chance);
      terminal.progress(
          String.format(
              Locale.ROOT, "  killing %s after %.1f s of use", victim.name(), busy.seconds()));
      kill(victim, tally);
      tally.add("killed in use: " + victim.name(), 1);
      // long enough for requests that are on their way to fail or to be answered
      Patience.until(NOTICE, instance::isEnding);
      over.set(true);
      Moment.awaitEnd(writers);
      return victim;
    }
  }

  /**
   * A supervisor that was killed leaves orphans; the death of anybody else ends the run in order.
   */
  private boolean endsBy(Victim victim) {
    if (victim.survivable() && !instance.isEnding()) {
      return false;
    }
    refuseDisorder(victim, instance.awaitEnd("although " + victim.name() + " was killed"));
    return true;
  }

  private void refuseDisorder(Victim victim, int status) {
    if (status == 0) {
      throw new Refuted("It ended with status 0 although " + victim.name() + " was killed.");
    }
    if (!victim.withSupervisor()) {
      instance.refuseLeftovers("although its supervisor has ended");
    }
  }

  private void awaitRecovery(Victim victim) {
    var recovered =
        Patience.until(
            RECOVERY,
            () -> {
              try {
                var assistant = new Assistant(instance.status(0));
                assistant.signIn();
                assistant.consents(people(0).getFirst());
                return true;
              } catch (IOException | Refuted e) {
                return false;
              }
            });
    if (!recovered) {
      throw new Refuted("It did not recover after " + victim.name() + " was killed.");
    }
  }

  /** Decides at random until an answer fails to come, one request at a time. */
  private static void write(
      Assistant assistant,
      Notebook notebook,
      List<String> people,
      RandomGenerator chance,
      AtomicBoolean over,
      Tally tally) {
    try {
      assistant.signIn();
      while (!over.get()) {
        var change =
            new Change(
                any(people, chance),
                any(PURPOSES, chance),
                any(DECISIONS, chance),
                notebook.nextNumber());
        notebook.ask(change);
        assistant.decide(change);
        notebook.acknowledge(change);
        tally.add("acknowledged changes", 1);
      }
    } catch (IOException e) {
      // the moment of the kill, seen from outside: what was asked for stays open in the notebook
      tally.add("requests without an answer", 1);
    }
  }

  /** Each place must show its last acknowledged change, or the one that was asked for after it. */
  private void verify(Tally tally) throws IOException {
    if (!Files.exists(notes())) {
      return;
    }
    try (var notebook = new Notebook(notes())) {
      var assistant = new Assistant(instance.status(0));
      assistant.signIn();
      for (var number = 0; number < WRITERS; number++) {
        for (var person : people(number)) {
          verify(person, assistant, notebook, tally);
        }
      }
    }
  }

  private static void verify(String person, Assistant assistant, Notebook notebook, Tally tally)
      throws IOException {
    var said = assistant.consents(person);
    if (said.path("confirmationNeeded").asBoolean()) {
      throw new Refuted("A person was asked to confirm, as if a backup had been restored: " + said);
    }
    for (var standing : said.path("consents")) {
      var place = person + "/" + standing.path("purpose").asText();
      var method = standing.path("method").asText("");
      if (notebook.mayBe(place, method)) {
        notebook.settle(place);
      } else {
        notebook.dismiss(place);
      }
      var expected = notebook.acknowledged().get(place);
      if (expected == null) {
        continue;
      }
      if (!expected.method().equals(method)
          || !expected.decision().equals(standing.path("state").asText())) {
        throw new Refuted("Acknowledged was " + expected + ", and now there is " + standing);
      }
      tally.add("acknowledged changes found again", 1);
    }
  }

  /** The same people in every round, so that what was written long ago is looked at again. */
  private static List<String> people(int writer) {
    var people = new ArrayList<String>();
    for (var number = 0; number < PEOPLE_EACH; number++) {
      people.add(new UUID(0x6b696c6c73L, writer * (long) PEOPLE_EACH + number).toString());
    }
    return people;
  }

  private static String any(List<String> list, RandomGenerator chance) {
    return list.get(chance.nextInt(list.size()));
  }
}
