package org.custodes.launch.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.identity.Administrator;
import org.custodes.launch.identity.Guests;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;

/**
 * Forgets half of the people and looks for what they said: in every file of the instance, in a dump
 * of the server's heap, and in the backup of main from before, put back under all keys that live.
 */
final class Residue extends OwnInstance {

  private static final int PEOPLE = 200;
  private static final int FORGOTTEN = 100;
  private static final int RECORDS = 3;

  /** Ordinary words, so that they are stored as they are and not masked; in this order nobody's. */
  private static final String CANARY = "marzipan periwinkle lantern";

  /** No word, so that it is masked and not stored. */
  private static final String NAME = "Zvqkxander";

  /** Spelt otherwise: what is planted stays in the write-ahead log. */
  private static final String PLANTED = "xkqvz planted";

  private static final int PIECE = 1 << 20;

  private static final Secret PASSWORD = Secret.of("the guests of a proof");

  Residue(Project project, Path folder, int offset, Terminal terminal) {
    super(project, folder, offset, terminal);
  }

  @Override
  public String name() {
    return "residue";
  }

  @Override
  boolean measuresTime() {
    return false;
  }

  @Override
  public String claim() {
    return "When "
        + FORGOTTEN
        + " of "
        + PEOPLE
        + " people have been forgotten, no file of the instance and no dump of its heap holds a"
        + " word of anybody, and a backup of main from before, restored under all living keys,"
        + " opens for every one of them before and for none afterwards.";
  }

  @Override
  List<Figure> figures(RandomGenerator chance, Tally tally) throws IOException, SQLException {
    var backups = OwnerOnly.folder(Files.createTempDirectory("custodes-residue"));
    try {
      prove(backups.resolve("main"), tally);
    } finally {
      OwnerOnly.remove(backups);
    }
    return List.of();
  }

  private void prove(Path place, Tally tally) throws IOException, SQLException {
    var crowd = new Crowd();
    crowd.tell();
    var backup = backUp(place);
    putBack(backup);
    requireOpened("the backup, before anybody was forgotten", PEOPLE, crowd.opened(0, PEOPLE));

    var before = records();
    crowd.forget();
    requireOpened("the forgotten, at once", 0, crowd.opened(0, FORGOTTEN));
    requireOpened("the others, at once", PEOPLE - FORGOTTEN, crowd.opened(FORGOTTEN, PEOPLE));
    search(tally);

    putBack(backup);
    tally.add("records in the restored main database", records());
    if (records() < before) {
      throw new Refuted("The backup did not bring the rows of the forgotten back.");
    }
    requireOpened("the forgotten, from the backup", 0, crowd.opened(0, FORGOTTEN));
    requireOpened(
        "the others, from the backup", PEOPLE - FORGOTTEN, crowd.opened(FORGOTTEN, PEOPLE));
    tally.add("people forgotten", FORGOTTEN);
    tally.add("people who stay", PEOPLE - FORGOTTEN);
  }

  private Path backUp(Path place) throws IOException {
    instance.does("backup", "main", "--to", place.toString());
    try (var made = Files.list(place)) {
      return made.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private void putBack(Path backup) throws IOException {
    close(new Tally());
    instance.does("restore", "main", "--from", backup.toString(), "--yes");
    instance.run();
    instance.awaitUp();
    terminal.progress("  the backup of main is in place");
  }

  private void requireOpened(String which, int expected, int opened) {
    terminal.progress("  " + which + ": opened for " + opened);
    if (opened != expected) {
      throw new Refuted(which + ": opened for " + opened + " people and not " + expected + ".");
    }
  }

  private long records() throws IOException, SQLException {
    return Sql.number(
        instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner()), "SELECT count(*) FROM record");
  }

  private void search(Tally tally) throws IOException, SQLException {
    var owner = instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner());
    Sql.run(owner, "CREATE TABLE planted AS SELECT '" + PLANTED + "'::text AS word");
    Sql.run(owner, "DROP TABLE planted");
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      Sql.run(instance.login(plan, plan.superuser()), "CHECKPOINT");
    }
    var heap = instance.home().root().resolve("heap.hprof");
    dumpHeap(heap);
    try {
      if (files(PLANTED).isEmpty()) {
        throw new Refuted("The search does not find what was planted.");
      }
      for (var canary : List.of(CANARY, NAME)) {
        var found = files(canary);
        if (!found.isEmpty()) {
          throw new Refuted("What was said is in " + String.join(", ", found) + ".");
        }
      }
      tally.add("files searched", all().size());
    } finally {
      Files.delete(heap);
    }
  }

  /** A full collection comes first: what is dead is not the server's any more. */
  private void dumpHeap(Path heap) throws IOException {
    var jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                "" + instance.server().pid(),
                "GC.heap_dump",
                heap.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!jcmd.waitFor(1, TimeUnit.MINUTES) || !Files.exists(heap)) {
        throw new Refuted("The server's heap cannot be dumped: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refuted("interrupted");
    }
  }

  private List<Path> all() throws IOException {
    try (var files = Files.walk(instance.home().root())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** The files that hold these words, as bytes of UTF-8 or of UTF-16. */
  private List<String> files(String words) throws IOException {
    var found = new ArrayList<String>();
    for (var file : all()) {
      if (holds(file, words)) {
        found.add(instance.home().root().relativize(file).toString());
      }
    }
    return found;
  }

  /** Piece by piece, each with the end of the one before: a dump is larger than this heap. */
  private static boolean holds(Path file, String words) {
    var wide = new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    try (var bytes = Files.newInputStream(file)) {
      var end = "";
      for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
        var text = end + new String(piece, StandardCharsets.ISO_8859_1);
        if (text.contains(words) || text.contains(wide)) {
          return true;
        }
        end = text.substring(Math.max(0, text.length() - wide.length()));
      }
      return false;
    } catch (NoSuchFileException e) {
      // a database removes files while it works
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The people of this proof, the first of whom are forgotten. */
  private final class Crowd {
    private final Assistant assistant = new Assistant(instance.status(0));
    private final Desk desk = new Desk(instance.status(0));
    private final List<Api> people;

    private Crowd() throws IOException {
      var status = instance.status(0);
      var administrator =
          new Administrator(
              KeycloakServer.ADMIN_CLIENT,
              Secret.of(KeycloakServer.adminSecret(new Secrets(instance.home()))));
      people =
          Guests.invite(
                  URI.create(status.path("keycloak").asText()), administrator, PASSWORD, PEOPLE)
              .stream()
              .map(guest -> Api.ofGuest(status, guest, PASSWORD))
              .toList();
    }

    private void tell() throws IOException {
      for (var number = 0; number < PEOPLE; number++) {
        assistant.signIn();
        var sub = people.get(number).sub();
        assistant.decide(new Change(sub, "context", "GIVEN", number));
        for (var no = 0; no < RECORDS; no++) {
          var said = "My name is " + NAME + ", tell me about " + CANARY + " please";
          var messages = "[{\"role\":\"user\",\"text\":\"" + said + "\"}]";
          if (!assistant.offer(sub, "context", messages)) {
            throw new Refuted("A conversation was refused: " + said);
          }
        }
      }
      terminal.progress("  conversations stored: " + PEOPLE * RECORDS);
    }

    private void forget() throws IOException {
      for (var person : people.subList(0, FORGOTTEN)) {
        desk.signIn();
        person.signIn();
        desk.forget(person);
      }
      terminal.progress("  forgotten: " + FORGOTTEN);
    }

    /** For how many of them the assistant is given back what they said. */
    private int opened(int from, int to) throws IOException {
      assistant.signIn();
      var opened = 0;
      for (var person : people.subList(from, to)) {
        var messages = assistant.context(person.sub()).path("messages");
        opened += messages.toString().contains(CANARY) ? 1 : 0;
      }
      return opened;
    }
  }
}
