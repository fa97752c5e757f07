package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/** The data to develop with, beside the project; a test that needs it is skipped without it. */
final class SharedData {
  private static final Path FOLDER = Path.of("../../shared/data");

  private SharedData() {}

  static List<JsonObject> rows(String file) throws IOException {
    var path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "there is no ../shared/data/" + file);
    return Files.readAllLines(path).stream().map(SharedData::row).toList();
  }

  static List<List<Utterance>> conversations() throws IOException {
    return rows("conversations.jsonl").stream().map(SharedData::conversation).toList();
  }

  private static JsonObject row(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static List<Utterance> conversation(JsonObject row) {
    return row.getJsonArray("messages").getValuesAs(JsonObject.class).stream()
        .map(
            message ->
                new Utterance(
                    Speaker.of(message.getString("role")).orElseThrow(), message.getString("text")))
        .toList();
  }
}
