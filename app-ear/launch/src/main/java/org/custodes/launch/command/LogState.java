package org.custodes.launch.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;

/**
 * How it stands with the archive of a log, for other shells.
 *
 * @param at when that was looked at, in seconds
 * @param waiting megabytes that the cluster keeps because they are not archived
 * @param trouble why, in one line; absent while there is none
 * @param brokenOn the day on which pieces were given up; absent while none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogState(long at, long waiting, String trouble, String brokenOn) {
  /** No look at a log takes longer, unless a disk hangs. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  static Optional<LogState> read(Home home, Artefact artefact) throws IOException {
    var file = file(home, artefact);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), LogState.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  static void remove(Home home, Artefact artefact) throws IOException {
    Files.deleteIfExists(file(home, artefact));
  }

  void write(Home home, Artefact artefact) throws IOException {
    OwnerOnly.write(file(home, artefact), JSON.writeValueAsString(this));
  }

  private static Path file(Home home, Artefact artefact) {
    return home.run().resolve("log-" + artefact.word() + ".json");
  }

  /** What people read in the status. */
  String said(Artefact artefact, Instant now) {
    var said = new StringBuilder();
    var wrong =
        trouble == null && Instant.ofEpochSecond(at).isBefore(now.minus(SILENCE))
            ? "its place does not answer"
            : trouble;
    said.append(wrong == null ? "  archived       " : "  not archived   ");
    said.append("the log of ").append(artefact.called());
    if (wrong != null) {
      said.append(": ").append(wrong);
      said.append("\n                 ").append(waiting);
      said.append(" MB wait; beyond 2000 the oldest are given up");
    }
    if (brokenOn != null) {
      said.append("\n                 pieces were given up on ").append(brokenOn);
      said.append(": a restore of an older backup ends there. Take a new one");
    }
    return said.toString();
  }
}
