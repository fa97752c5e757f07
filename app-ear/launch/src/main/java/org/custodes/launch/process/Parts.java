package org.custodes.launch.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Trouble;

/**
 * The parts of one instance while a supervisor lives: starts them, notices when one dies, and stops
 * them all. Once stopped it starts nothing more, so that nothing slips in while the house is laid
 * down.
 */
public final class Parts {

  private static final int TAIL = 12;

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  /** Variables by which one server's habits would leak into another's. */
  private static final List<String> FOREIGN =
      List.of("KC_", "QUARKUS_", "PG", "JBOSS_", "JAVA_OPTS", "CUSTODES_");

  private final Path instance;
  private final List<Part> running = new ArrayList<>();
  private final CompletableFuture<Part> dead = new CompletableFuture<>();
  private boolean closed;
  private Runnable onChange = () -> {};

  public Parts(Path instance) {
    this.instance = instance;
  }

  /** What is called whenever a part was started. */
  public void onChange(Runnable change) {
    this.onChange = change;
  }

  /** Starts a part that is meant to stay. */
  public Part start(Order order) {
    var process = spawn(order, true);
    var part = note(order, process);
    var watch =
        process
            .onExit()
            .thenAccept(
                ended -> {
                  if (!isClosed()) {
                    dead.complete(part);
                  }
                });
    if (watch.isCompletedExceptionally()) {
      throw new IllegalStateException("The " + order.name() + " cannot be watched.");
    }
    onChange.run();
    return part;
  }

  /** Runs a command to its end; its lines go to the log and to the listener. */
  public void run(Order order, Consumer<String> listener) {
    var process = spawn(order, false);
    var part = note(order, process);
    try (var lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var log = Files.newBufferedWriter(order.output())) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line);
        log.newLine();
        listener.accept(line);
      }
      var status = process.waitFor();
      if (status != 0) {
        log.flush();
        throw new Trouble(
            "The step \"" + order.name() + "\" failed with exit status " + status + ".",
            lastLines(order.output()) + "\nAll of it: " + order.output());
      }
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Trouble("The step \"" + order.name() + "\" was interrupted.", "Run it again.");
    } finally {
      forget(part);
    }
  }

  /** What is told of the first part that dies, at once. */
  public void onDeath(Consumer<Trouble> listener) {
    var unused = dead.thenAccept(part -> listener.accept(deathOf(part)));
  }

  /** Waits until a part dies. */
  public Trouble awaitDeath() {
    return deathOf(dead.join());
  }

  private Trouble deathOf(Part part) {
    return new Trouble(
        "The part \"" + part.name() + "\" (process " + part.mark().pid() + ") has died.",
        lastWords(part)
            + "\nIts log: "
            + part.log()
            + "\nEverything else was stopped; ./custodes run repairs and starts again.");
  }

  /** Stops for good whoever uses the databases, which go on until {@link #stopAll}. */
  public void stopUsersOfDatabases() {
    List<Part> users;
    synchronized (this) {
      closed = true;
      users = running.stream().filter(part -> part.rank() != Rank.DATABASE).toList();
    }
    Stopping.all(users);
  }

  /** Stops everything, rank by rank, for good; returns what could not be stopped. */
  public List<Part> stopAll() {
    List<Part> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(running);
    }
    return Stopping.all(left);
  }

  public synchronized List<Part> running() {
    return running.stream().filter(part -> part.rank() != Rank.TASK).toList();
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized Process spawn(Order order, boolean toLog) {
    if (closed) {
      throw new Trouble("Stopped before \"" + order.name() + "\" could start.", "");
    }
    var command = new ArrayList<String>();
    // its own session: Ctrl-C reaches the supervisor alone, which then stops the parts in order
    command.add("setsid");
    command.addAll(order.command());
    var builder =
        new ProcessBuilder(command)
            .directory(order.folder().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
    environment.putAll(order.environment());
    environment.put(Orphans.INSTANCE, instance.toString());
    environment.put(Orphans.PART, order.name());
    environment.put(Orphans.RANK, order.rank().name());
    try {
      OwnerOnly.folder(order.output().getParent());
      if (toLog) {
        keepPrevious(order.output());
        builder.redirectOutput(order.output().toFile());
      }
      return builder.start();
    } catch (IOException e) {
      throw new Trouble(
          "The part \"" + order.name() + "\" could not be started: " + e.getMessage(),
          "The packages util-linux and coreutils must be installed.",
          e);
    }
  }

  private static void keepPrevious(Path log) throws IOException {
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private synchronized Part note(Order order, Process process) {
    var mark =
        ProcessMark.of(process.pid()).orElseGet(() -> new ProcessMark(process.pid(), "ended"));
    var part = new Part(order.name(), order.rank(), mark, order.output(), order.log());
    running.add(part);
    return part;
  }

  private synchronized void forget(Part part) {
    running.remove(part);
  }

  /** Waits until a question is answered by yes; refuses with the end of the log otherwise. */
  public static void awaitAnswer(String name, Duration limit, Path log, BooleanSupplier question) {
    if (!Patience.until(limit, question)) {
      throw new Trouble(
          "The part \"" + name + "\" did not answer within " + limit.toSeconds() + " s.",
          lastLines(log) + "\nIts log: " + log);
    }
  }

  private static String lastWords(Part part) {
    return part.log().equals(part.output())
        ? lastLines(part.log())
        : (lastLines(part.log()) + "\n" + lastLines(part.output())).strip();
  }

  /** The end of a log, to be shown with what went wrong. */
  public static String lastLines(Path log) {
    try {
      var lines =
          Files.readString(log)
              .lines()
              .map(line -> COLOUR.matcher(line).replaceAll(""))
              .filter(line -> !line.isBlank() && !line.contains(" INFO "))
              .toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }
}
