package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.process.Patience;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * Measures what it costs to keep a conversation, with everything that belongs to it: the API, the
 * gate and the de-identifier, two databases that each commit to the disk, the ledger.
 *
 * <p>Absolute speed says more about a machine than about the house. So rate is a ratio to raw
 * inserts in the same minute, in turns (A B A B …), and cost is processor time.
 */
final class Intake extends OwnInstance {

  private static final int CLIENTS = 8;
  private static final int PEOPLE = 50;
  private static final int CONVERSATIONS = 1_500;

  private static final int PAIRS = 7;
  private static final Duration TURN = Duration.ofSeconds(5);

  /** By processor time: on a busy machine the compiler of the server starves by the clock. */
  private static final double WARM_CPU_SECONDS = 20;

  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(15);
  private static final Duration WARM_YARDSTICK = Duration.ofSeconds(3);

  private static final double MOST_SPREAD_OF_THE_YARDSTICK = 2;
  private static final double MOST_REFUSED = 0.05;

  private static final double LEAST_RATIO = 0.35;
  private static final double RATIO_AIM = 0.55;
  private static final double MOST_CPU_MILLIS = 3;
  private static final double CPU_MILLIS_AIM = 1.6;
  private static final double MOST_BYTES = 0.60;
  private static final double BYTES_AIM = 0.45;

  private static final Duration SEQUENCED = Duration.ofMinutes(2);

  Intake(Project project, Path folder, int offset, Terminal terminal) {
    super(project, folder, offset, terminal);
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  boolean measuresTime() {
    return true;
  }

  @Override
  public String claim() {
    return "At "
        + CLIENTS
        + " clients, conversations come in through the API at no less than "
        + LEAST_RATIO
        + " of the rate of raw inserts of the same bytes, cost no more than "
        + MOST_CPU_MILLIS
        + " ms of processor time in server and databases, and fill no more than "
        + MOST_BYTES
        + " of their raw size.";
  }

  @Override
  List<Figure> figures(RandomGenerator chance, Tally tally) throws IOException, SQLException {
    var offers = new Offers(instance.status(0), chance);
    offers.consent();
    try (var clients = new Clients(CLIENTS)) {
      warm(clients, offers);
      var figures = measured(clients, offers);
      tally.add("conversations stored", offers.stored.get());
      tally.add("conversations refused", offers.refused.get());
      tally.add("bytes of their raw JSON", offers.bytes.get());
      refuseManyRefusals(offers);
      return figures;
    }
  }

  private void warm(Clients clients, Offers offers) throws IOException {
    var began = System.nanoTime();
    var first = Spent.now(this);
    var settling = new Settling();
    for (var spent = first;
        spent.server() - first.server() < WARM_CPU_SECONDS || !settling.isSettled(); ) {
      if (System.nanoTime() - began > LONGEST_WARM_UP.toNanos()) {
        throw new Trouble(
            "The server still grows faster after " + LONGEST_WARM_UP.toMinutes() + " minutes.",
            "Somebody else is at work here; try again when the machine is calmer.");
      }
      offers.signIn();
      var stored = offers.stored.get();
      var rate = clients.perSecond(TURN, offers);
      var cost = Spent.now(this).since(spent, offers.stored.get() - stored).sum();
      spent = Spent.now(this);
      settling.add(cost);
      terminal.progress(
          String.format(Locale.ROOT, "  warming up: %.0f a second, %.2f ms each", rate, cost));
    }
  }

  private List<Figure> measured(Clients clients, Offers offers) throws IOException, SQLException {
    var raw = new ArrayList<Double>();
    var ratios = new ArrayList<Double>();
    var millis = new ArrayList<Double>();
    try (var yardstick =
        Yardstick.lay(
            instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.superuser()),
            instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner()),
            CLIENTS)) {
      clients.perSecond(WARM_YARDSTICK, yardstick::insert);
      for (var pair = 0; pair < PAIRS; pair++) {
        offers.signIn();
        raw.add(clients.perSecond(TURN, yardstick::insert));
        var before = Spent.now(this);
        var stored = offers.stored.get();
        var began = System.nanoTime();
        clients.perSecond(TURN, offers);
        var rate = (offers.stored.get() - stored) * 1e9 / (System.nanoTime() - began);
        var spent = Spent.now(this).since(before, offers.stored.get() - stored);
        ratios.add(rate / raw.getLast());
        millis.add(spent.sum());
        terminal.progress(
            String.format(
                Locale.ROOT,
                "  raw %.0f a second, API %.0f (%.2f); CPU ms: server %.2f, main %.2f, vault %.2f",
                raw.getLast(),
                rate,
                ratios.getLast(),
                spent.server(),
                spent.main(),
                spent.vault()));
      }
    }
    if (new Sample(raw).spread() > MOST_SPREAD_OF_THE_YARDSTICK) {
      throw new Trouble(
          "Raw inserts differed by more than "
              + MOST_SPREAD_OF_THE_YARDSTICK
              + " times from turn to turn, so nothing is reported.",
          "Somebody else was at work here; try again when the machine is calmer.");
    }
    return List.of(
        Figure.floor(
            "conversations a second by raw inserts a second",
            new Sample(ratios),
            LEAST_RATIO,
            RATIO_AIM),
        Figure.ceiling(
            "CPU ms a conversation, in server and both databases",
            new Sample(millis),
            MOST_CPU_MILLIS,
            CPU_MILLIS_AIM),
        Figure.ceiling(
            "bytes stored by bytes of raw JSON",
            Sample.of(storedBytes(offers.stored.get()) / (double) offers.bytes.get()),
            MOST_BYTES,
            BYTES_AIM));
  }

  /** Processor time, in seconds or, shared out, in milliseconds a conversation. */
  private record Spent(double server, double main, double vault) {
    static Spent now(Intake intake) throws IOException {
      return new Spent(
          CpuTime.of(intake.instance.server()),
          CpuTime.ofCluster(intake.instance.data(ClusterPlan.MAIN)),
          CpuTime.ofCluster(intake.instance.data(ClusterPlan.VAULT)));
    }

    Spent since(Spent before, long conversations) {
      var share = 1000.0 / conversations;
      return new Spent(
          (server - before.server) * share,
          (main - before.main) * share,
          (vault - before.vault) * share);
    }

    double sum() {
      return server + main + vault;
    }
  }

  /**
   * Tables, TOAST and indexes that grew by the conversations. The outbox has been emptied and
   * vacuumed: its room is used again and again.
   */
  private long storedBytes(long conversations) throws IOException, SQLException {
    var main = instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner());
    if (!Patience.until(SEQUENCED, () -> isSequenced(main))) {
      throw new Refuted("The ledger's outbox was not emptied.");
    }
    Sql.run(main, "VACUUM ledger_outbox");
    var vault = instance.login(ClusterPlan.VAULT, ClusterPlan.VAULT.owner());
    var bytes = new LinkedHashMap<String, Long>();
    bytes.put(
        "record",
        Sql.number(
            main,
            """
            SELECT sum(pg_total_relation_size(inhrelid))::bigint FROM pg_inherits
            WHERE inhparent = 'record'::regclass
            """));
    for (var table : List.of("idempotency", "ledger_outbox", "ledger_leaf")) {
      bytes.put(table, Sql.number(main, sizeOf(table)));
    }
    bytes.put("record_key", Sql.number(vault, sizeOf("record_key")));
    bytes.forEach(
        (table, size) ->
            terminal.progress("  bytes a conversation in " + table + ": " + size / conversations));
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String sizeOf(String table) {
    return "SELECT pg_total_relation_size('" + table + "')";
  }

  private static boolean isSequenced(Login main) {
    try {
      return Sql.number(main, "SELECT count(*) FROM ledger_outbox") == 0;
    } catch (SQLException e) {
      return false;
    }
  }

  private static void refuseManyRefusals(Offers offers) {
    if (offers.refused.get() > MOST_REFUSED * offers.stored.get()) {
      throw new Refuted(
          "Refused were " + offers.refused + " conversations, stored " + offers.stored + ".");
    }
  }

  /** Conversations of people who have agreed, offered by the assistant. */
  private static final class Offers implements Clients.Turn {
    private final Assistant assistant;
    private final List<String> people = new ArrayList<>();
    private final List<String> conversations = new ArrayList<>();
    private final AtomicLong offered = new AtomicLong();
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    Offers(JsonNode status, RandomGenerator chance) {
      assistant = new Assistant(status);
      for (var number = 0; number < PEOPLE; number++) {
        people.add(new UUID(chance.nextLong(), number).toString());
      }
      var talk = new SmallTalk(chance);
      for (var number = 0; number < CONVERSATIONS; number++) {
        conversations.add(talk.messages());
      }
    }

    void signIn() throws IOException {
      assistant.signIn();
    }

    void consent() throws IOException {
      signIn();
      for (var number = 0; number < PEOPLE; number++) {
        assistant.decide(new Change(people.get(number), "training", "GIVEN", number));
      }
    }

    @Override
    public void take(int client) throws IOException {
      var number = offered.getAndIncrement();
      var messages = conversations.get((int) (number % CONVERSATIONS));
      if (assistant.offer(people.get((int) (number % PEOPLE)), "training", messages)) {
        stored.incrementAndGet();
        // the messages alone: a client's frame around them is nothing that could be kept
        bytes.addAndGet(messages.getBytes(StandardCharsets.UTF_8).length);
      } else {
        refused.incrementAndGet();
      }
    }
  }
}
