package org.custodes.launch.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.custodes.launch.home.OwnerOnly;

/**
 * Lies within data that came from a backup, so that it comes into place with them by one rename,
 * and goes when nothing of the restore is left to decide.
 *
 * @param day when the backup was made
 * @param served whether a server has started well on them since
 */
public record RestoreNote(String day, boolean served) {
  static final String NAME = "custodes-restored.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Optional<RestoreNote> read(Path data) throws IOException {
    var file = data.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), RestoreNote.class));
    } catch (JsonProcessingException e) {
      // whatever it said, the data are a backup
      return Optional.of(new RestoreNote("an unknown day", false));
    }
  }

  public void write(Path data) throws IOException {
    OwnerOnly.write(data.resolve(NAME), JSON.writeValueAsString(this));
  }

  public static void remove(Path data) throws IOException {
    Files.deleteIfExists(data.resolve(NAME));
  }
}
