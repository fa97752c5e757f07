package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.custodes.launch.home.Home;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.process.Stopping;

/** One plain JVM that runs the house and obeys, a line each; it can be killed at any time. */
final class BareProcess {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UP = "up ";
  private static final String AT = "at ";
  private static final long END_SECONDS = 60;

  private final LongConsumer clock;
  private final Process process;
  private final BufferedReader said;
  private final BufferedWriter orders;

  /**
   * Starts it and returns at once.
   *
   * @param start {@code start}, or {@code start pause NO} or {@code start throw NO} with a boundary
   *     of the start
   * @param clock is told how far its clock is ahead
   */
  BareProcess(List<String> command, Home home, long ahead, String start, LongConsumer clock)
      throws IOException {
    this.clock = clock;
    var words = new ArrayList<>(command);
    words.add("" + ahead);
    var builder =
        new ProcessBuilder(words)
            .directory(home.root().toFile())
            .redirectError(
                ProcessBuilder.Redirect.appendTo(home.logs().resolve("bare.log").toFile()));
    // so that it is found and ended when the campaign is
    builder.environment().put("CUSTODES_INSTANCE", home.root().toString());
    builder.environment().put("CUSTODES_PART", "the house without a server");
    process = builder.start();
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    orders = process.outputWriter(StandardCharsets.UTF_8);
    send(start);
  }

  /**
   * Waits until it has started as a server does.
   *
   * @return how many boundaries it passed
   */
  int awaitUp() throws IOException {
    var first = said.readLine();
    if (first == null || !first.startsWith(UP)) {
      throw new Refuted("It did not start; it said: " + first + "; see bare.log");
    }
    return Integer.parseInt(first.substring(UP.length()));
  }

  /** Waits until it is at the boundary of its start where it was told to stay. */
  String awaitAt() throws IOException {
    var first = said.readLine();
    if (first == null || !first.startsWith(AT)) {
      throw new Refuted("It did not come to the boundary; it said: " + first + "; see bare.log");
    }
    return first.substring(AT.length());
  }

  /** Waits until a start has failed, or did not mind what it met. */
  void awaitFailed() throws IOException {
    if (said.readLine() != null) {
      end();
    } else {
      await();
    }
  }

  /** Has it do something and waits for its answer; refuses what it found wrong. */
  JsonNode obey(String order) throws IOException {
    send(order);
    var answer = JSON.readTree(require(said.readLine(), order));
    clock.accept(answer.path("ahead").asLong());
    var faults = answer.path("faults");
    if (!faults.isEmpty()) {
      var lines = new ArrayList<String>();
      faults.forEach(fault -> lines.add(fault.asText()));
      throw new Refuted(String.join("\n", lines));
    }
    return answer;
  }

  /**
   * Has it go to a boundary and stay there.
   *
   * @return the name of the boundary, or nothing if its way ended before
   */
  String goTo(String flow, int boundary) throws IOException {
    send("pause " + flow + " " + boundary);
    var answer = require(said.readLine(), "pause");
    return answer.startsWith(AT) ? answer.substring(AT.length()) : "";
  }

  void send(String order) throws IOException {
    orders.write(order);
    orders.newLine();
    orders.flush();
  }

  private static String require(String answer, String order) {
    if (answer == null) {
      throw new Refuted("It ended by itself when it was told to " + order + "; see bare.log");
    }
    return answer;
  }

  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Takes the processor from it, as a machine that is paused, or gives it back. */
  void signal(String name) {
    ProcessMark.of(process.pid()).ifPresent(mark -> Stopping.signal(mark, name));
  }

  /** Ends it in order. */
  void end() throws IOException {
    send("end");
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new Refuted("It did not end within " + END_SECONDS + " s.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
