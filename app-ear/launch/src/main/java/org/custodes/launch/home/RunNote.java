package org.custodes.launch.home;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a supervisor notes about itself, for the commands of other shells. A note may be stale: it
 * is believed only as far as the process it names still lives.
 *
 * @param pid the supervisor's process number
 * @param started when that process was started, in the words of the operating system
 * @param host under which name the instance is reached
 * @param portOffset what was added to its ports
 * @param production whether it is not the demo
 * @param since when it was started, for people
 * @param up whether the start is over: everything answers and the realm is in its present state
 */
public record RunNote(
    long pid,
    String started,
    String host,
    int portOffset,
    boolean production,
    String since,
    boolean up) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path file(Home home) {
    return home.run().resolve("supervisor.json");
  }

  public void write(Home home) throws IOException {
    OwnerOnly.write(file(home), JSON.writeValueAsString(this));
  }

  /** The note of the present or the last supervisor. */
  public static Optional<RunNote> read(Home home) {
    var file = file(home);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), RunNote.class));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void remove(Home home) throws IOException {
    Files.deleteIfExists(file(home));
  }

  /** The same when the start is over. */
  public RunNote whenUp() {
    return new RunNote(pid, started, host, portOffset, production, since, true);
  }

  public PortPlan ports() {
    return new PortPlan(portOffset);
  }
}
