package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person takes everything that is kept of them along; nobody else can. */
class ExportIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Instance house = Instance.running();
  private final List<Instance.Person> subjects =
      house.people().stream().filter(one -> one.roles().equals(List.of(Role.SUBJECT))).toList();
  private final Instance.Person person = subjects.get(subjects.size() - 2);
  private final AssistantCalls assistant = new AssistantCalls(house);
  private final PersonCalls own = new PersonCalls(house, person);
  private final PersonCalls somebody = new PersonCalls(house, subjects.get(subjects.size() - 3));

  private String receipt;

  @BeforeEach
  void somethingIsKept() {
    // what an earlier run has left goes with the consent, a prepared download included
    assistant.decide(person.sub(), "training", "WITHDRAWN");
    assistant.decide(person.sub(), "training", "GIVEN");
    receipt = assistant.decide(person.sub(), "personalisation", "GIVEN");
    assistant.preferences(person.sub(), "{\"theme\":\"dark\"}");
    assistant.store(person.sub(), "How do I keep basil alive in winter?");
    assistant.store(person.sub(), "What is a good name for a boat?");
  }

  private String ready() throws IOException {
    var id = own.post(201, "v1/exports", "").path("id").asText();
    assertTrue(Patience.until(PATIENCE, () -> "READY".equals(state(id))), () -> state(id));
    return id;
  }

  private String state(String id) {
    try {
      return own.get(200, "v1/exports/" + id).path("state").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void itHoldsWhatIsKeptAndItsHashesHold() throws IOException, GeneralSecurityException {
    var files = unpacked(own.bytes(200, "v1/exports/" + ready() + "/download"));

    var conversations = JSON.readTree(files.get("data/conversations-1.json"));
    assertEquals(
        List.of("What is a good name for a boat?", "How do I keep basil alive in winter?"),
        conversations.findValuesAsText("text"));
    assertEquals(
        own.records().findValuesAsText("handle"), conversations.findValuesAsText("handle"));
    assertEquals(
        "dark", JSON.readTree(files.get("data/preferences-1.json")).path("theme").asText());
    var decisions = JSON.readTree(files.get("data/consents-1.json")).path("decisions");
    assertEquals(receipt, decisions.get(decisions.size() - 1).path("receipt").asText());
    assertTrue(
        new String(files.get("read/conversations-1.html"), StandardCharsets.UTF_8)
            .contains("How do I keep basil alive in winter?"));
    assertTrue(files.containsKey("README.html"));

    var listed = JSON.readTree(files.get("manifest.json")).path("files");
    assertEquals(files.size() - 2, listed.size());
    for (JsonNode file : listed) {
      var bytes = files.get(file.path("path").asText());
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(file.path("sha256").asText(), HexFormat.of().formatHex(hash));
    }
  }

  @Test
  void itIsDownloadedOnceByItsPersonAlone() throws IOException {
    var id = ready();
    for (var path : List.of("v1/exports/" + id, "v1/exports/" + id + "/download")) {
      somebody.get(404, path);
      AssistantCalls.require(403, assistant.get(path));
    }
    own.head(200, "v1/exports/" + id + "/download");
    own.bytes(200, "v1/exports/" + id + "/download");
    own.get(404, "v1/exports/" + id + "/download");
    own.get(404, "v1/exports/" + id);
  }

  @Test
  void whatIsTakenBackTakesThePreparedDownloadAlong() throws IOException {
    var id = ready();
    assistant.decide(person.sub(), "training", "WITHDRAWN");
    own.get(404, "v1/exports/" + id);
  }

  @Test
  void theNextOneTakesThePlaceOfTheOneThatWaits() throws IOException {
    var first = ready();
    var second = ready();
    assertFalse(first.equals(second));
    own.get(404, "v1/exports/" + first);
    own.get(200, "v1/exports/" + second);
  }
}
