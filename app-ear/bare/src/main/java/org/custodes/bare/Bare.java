package org.custodes.bare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.custodes.domain.subject.StartUp;

/**
 * A process to be killed. It is told how to start, does what a server does before its first
 * request, says {@code up} and how many boundaries it has passed, and obeys, a line each:
 *
 * <ul>
 *   <li>{@code start}: the first word; {@code start pause NO} and {@code start throw NO} do at a
 *       boundary of the start what the words below do at one of a flow
 *   <li>{@code work SEED}: people act until another word comes
 *   <li>{@code verify}: they stop, what is under way is waited for, everything is looked at
 *   <li>{@code outlast LIMIT}: the same, over pauses between attempts that may be as long
 *   <li>{@code course FLOW}: an erasure or an export, and which boundaries it passes
 *   <li>{@code pause FLOW NO}: the same, but at that boundary it says {@code at} and where it is,
 *       and stays there until another word comes, to be killed or stopped
 *   <li>{@code throw FLOW NO}: the same, but the call at that boundary fails
 *   <li>{@code furnish}: people have something in every place, to be backed up
 *   <li>{@code move}: they go on, so that what was backed up is old
 *   <li>{@code restored CLUSTERS}: with old copies of these in place, everybody is looked at;
 *       {@code restored CLUSTERS again}: once more
 *   <li>{@code end}: it ends in order, as it does when nobody speaks any more
 * </ul>
 *
 * It answers each with a line of JSON.
 */
public final class Bare {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final House house;
  private final Inspection inspection;
  private final Asking asking;
  private final Notebook notebook;
  private final Tally tally = new Tally();
  private final Duration patience;
  private Load load;
  private List<Thread> everybody = List.of();
  private Clockwork clockwork;

  private Bare(House house, Settings settings) throws IOException {
    this.house = house;
    this.inspection = new Inspection(settings);
    this.asking = new Asking(house);
    this.notebook = Notebook.open(settings.notebook());
    this.patience = settings.patience();
  }

  /**
   * @param words the file of settings, and how many seconds the clock is ahead
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    quiet();
    var settings = Settings.read(Path.of(words[0]), Long.parseLong(words[1]));
    try (var house = House.open(settings);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      int passed = established(house, orders);
      var bare = new Bare(house, settings);
      bare.begin();
      System.out.println("up " + passed);
      for (var order = orders.readLine();
          order != null && !order.equals("end");
          order = orders.readLine()) {
        System.out.println(bare.obey(order.split(" ", -1), orders));
      }
      bare.rest();
    }
  }

  /** How many boundaries the start has passed. */
  private static int established(House house, BufferedReader orders) throws IOException {
    var order = orders.readLine().split(" ", -1);
    Boundaries.Watcher there =
        order.length > 1 && order[1].equals("pause") ? name -> stay(name, orders) : Course::fail;
    var walk = new Boundaries.Walk(order.length > 1 ? Integer.parseInt(order[2]) : NOWHERE, there);
    // the bean is made, and establishes what must be true, when it is first asked anything
    Boundaries.watched(
        walk, () -> System.err.println("established by " + house.get(StartUp.class)));
    return walk.passed().size();
  }

  /** What is looked for here is no line of a log. */
  private static void quiet() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }

  private void begin() {
    clockwork = new Clockwork(house);
    clockwork.start();
  }

  private void rest() throws InterruptedException {
    if (load != null) {
      load.stop(everybody);
      load = null;
    }
    clockwork.stop();
  }

  private String obey(String[] order, BufferedReader orders)
      throws IOException, InterruptedException {
    switch (order[0]) {
      case "work" -> {
        load = new Load(asking, notebook, inspection, tally);
        everybody = load.start(Long.parseLong(order[1]));
      }
      case "verify" -> verify(patience, false);
      case "outlast" -> verify(Duration.parse(order[1]), true);
      case "course" -> course(order[1], NOWHERE, Course::fail);
      case "throw" -> course(order[1], Integer.parseInt(order[2]), Course::fail);
      case "pause" -> course(order[1], Integer.parseInt(order[2]), name -> stay(name, orders));
      case "furnish" -> alone(() -> restored().before());
      case "move" -> alone(() -> restored().since());
      case "restored" ->
          alone(() -> restored().look(Set.of(order[1].split(",", -1)), order.length > 2));
      default -> throw new IllegalStateException("nobody obeys " + order[0]);
    }
    return tally.told(house.get(Ahead.class).now()).toString();
  }

  private void course(String flow, int no, Boundaries.Watcher there) throws InterruptedException {
    alone(() -> tally.passed(new Course(acts(), notebook).run(flow, no, there)));
  }

  /** Nothing else happens meanwhile, so that the same number is the same boundary. */
  private void alone(Runnable work) throws InterruptedException {
    clockwork.stop();
    work.run();
    begin();
  }

  private Acts acts() {
    return new Acts(house, asking, notebook, inspection);
  }

  private Restored restored() {
    return new Restored(asking, acts(), notebook, verification(), tally);
  }

  private Verification verification() {
    return new Verification(house, asking, notebook, inspection, tally);
  }

  private static void stay(String name, BufferedReader orders) {
    System.out.println("at " + name);
    try {
      orders.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void verify(Duration limit, boolean pauses) throws InterruptedException {
    if (load != null) {
      load.stop(everybody);
      load = null;
    }
    var verification = verification();
    boolean quiet = verification.awaitQuiet(house.get(Ahead.class), limit, pauses);
    clockwork.stop();
    if (quiet) {
      verification.run();
    }
    begin();
  }
}
