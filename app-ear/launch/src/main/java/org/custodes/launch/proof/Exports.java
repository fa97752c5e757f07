package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.process.Patience;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;

/**
 * Measures how long a person who talks much waits for the download of everything, beside a plain
 * read of the same rows in the same minute, and how much memory the server takes for it.
 */
final class Exports extends OwnInstance {

  private static final int CONVERSATIONS = 10_000;
  private static final int CLIENTS = 8;
  private static final int TEXTS = 1_500;
  private static final Duration TURN = Duration.ofSeconds(5);
  private static final int WARM = 10;
  private static final int PAIRS = 5;
  private static final int FETCHED_AT_ONCE = 100;
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final double LEAST_RATIO = 0.25;
  private static final double RATIO_AIM = 0.50;
  private static final double MOST_MEBIBYTES = 64;
  private static final double MEBIBYTES_AIM = 32;

  private static final Pattern ALL_OBJECTS = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

  Exports(Project project, Path folder, int offset, Terminal terminal) {
    super(project, folder, offset, terminal);
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  boolean measuresTime() {
    return true;
  }

  @Override
  public String claim() {
    return "A download of "
        + CONVERSATIONS
        + " conversations is ready no slower than at "
        + LEAST_RATIO
        + " of the rate at which their rows alone are read, and takes at most "
        + MOST_MEBIBYTES
        + " MiB of the server's heap.";
  }

  @Override
  List<Figure> figures(RandomGenerator chance, Tally tally) throws IOException, SQLException {
    var person = Api.ofPerson(instance.status(0), "subject", 0);
    store(person, chance);
    tally.add("conversations", CONVERSATIONS);
    return measured(person);
  }

  private void store(Api person, RandomGenerator chance) throws IOException {
    var talk = new SmallTalk(chance);
    var texts = new ArrayList<String>();
    for (var number = 0; number < TEXTS; number++) {
      texts.add(talk.messages());
    }
    var assistant = new Assistant(instance.status(0));
    assistant.signIn();
    assistant.decide(new Change(person.sub(), "training", "GIVEN", 0));
    var offered = new AtomicLong();
    var stored = new AtomicLong();
    try (var clients = new Clients(CLIENTS)) {
      while (stored.get() < CONVERSATIONS) {
        assistant.signIn();
        clients.perSecond(
            TURN,
            client -> {
              var text = texts.get((int) (offered.getAndIncrement() % TEXTS));
              if (stored.get() < CONVERSATIONS && assistant.offer(person.sub(), "training", text)) {
                stored.incrementAndGet();
              }
            });
        terminal.progress("  conversations stored: " + stored);
      }
    }
  }

  private List<Figure> measured(Api person) throws IOException, SQLException {
    var main = instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner());
    for (var turn = 0; turn < WARM; turn++) {
      read(main);
      export(person, () -> {});
    }
    var ratios = new ArrayList<Double>();
    for (var pair = 0; pair < PAIRS; pair++) {
      var raw = read(main);
      var rate = export(person, () -> {});
      ratios.add(rate / raw);
      terminal.progress(
          String.format(
              Locale.ROOT,
              "  rows read %.0f a second, exported %.0f (%.2f)",
              raw,
              rate,
              ratios.getLast()));
    }
    return List.of(
        Figure.floor(
            "conversations exported by rows read, a second",
            new Sample(ratios),
            LEAST_RATIO,
            RATIO_AIM),
        Figure.ceiling(
            "MiB of heap above what the server had before",
            Sample.of(extraMebibytes(person)),
            MOST_MEBIBYTES,
            MEBIBYTES_AIM));
  }

  /** Rows a second, each with all its bytes. */
  private static double read(Login main) throws SQLException {
    var began = System.nanoTime();
    var rows = 0;
    try (var connection = main.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (var row = statement.executeQuery("SELECT id, sealed FROM record")) {
        while (row.next()) {
          rows += row.getBytes(2).length > 0 ? 1 : 0;
        }
      }
    }
    return rows * 1e9 / (System.nanoTime() - began);
  }

  /** Conversations a second, from the wish to the moment it can be downloaded. */
  private double export(Api person, Runnable meanwhile) throws IOException {
    person.signIn();
    var began = System.nanoTime();
    var at = "/v1/exports/" + person.post("/v1/exports", "").path("id").asText();
    var ready =
        Patience.until(
            PATIENCE,
            GLANCE,
            () -> {
              meanwhile.run();
              return isReady(person, at);
            });
    if (!ready) {
      throw new Refuted("No download within " + PATIENCE.toMinutes() + " minutes.");
    }
    var rate = CONVERSATIONS * 1e9 / (System.nanoTime() - began);
    person.delete(at);
    return rate;
  }

  private static boolean isReady(Api person, String at) {
    try {
      return person.state(at).equals("READY");
    } catch (IOException e) {
      throw new Refuted("Its person cannot see how it stands: " + e.getMessage());
    }
  }

  /** Living objects only: what the collector has not come to yet is nobody's need. */
  private double extraMebibytes(Api person) throws IOException {
    var before = livingBytes();
    var most = new AtomicLong();
    export(person, () -> most.accumulateAndGet(livingBytes(), Math::max));
    return Math.max(0, most.get() - before) / (1024.0 * 1024);
  }

  private long livingBytes() {
    try {
      var asked =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  "" + instance.server().pid(),
                  "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var total = ALL_OBJECTS.matcher(said);
      if (!total.find()) {
        throw new Refuted("The server does not say what lives in its heap.");
      }
      return Long.parseLong(total.group(1));
    } catch (IOException e) {
      throw new Refuted("The server cannot be asked what lives in its heap: " + e.getMessage());
    }
  }
}
