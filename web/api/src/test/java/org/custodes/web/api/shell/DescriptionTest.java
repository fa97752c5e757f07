package org.custodes.web.api.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.preference.Preferences;
import org.custodes.domain.subject.AgeBand;
import org.custodes.domain.subject.ConsentState;
import org.junit.jupiter.api.Test;

/** The published description says what the domain says. */
class DescriptionTest {
  private static final List<String> OPEN =
      List.of(
          "/openapi",
          "/v1/decisions",
          "/v1/decisions/{id}",
          "/v1/legal-clock",
          "/v1/recommendations");

  private final JsonObject description = read();

  @Test
  void isOpenApi31() {
    assertTrue(description.getString("openapi").startsWith("3.1."));
  }

  @Test
  void describesTheProblemsOfEveryCall() {
    for (var path : description.getJsonObject("paths").entrySet()) {
      for (var operation : path.getValue().asJsonObject().values()) {
        var responses = operation.asJsonObject().getJsonObject("responses").keySet();
        assertTrue(responses.containsAll(List.of("405", "406", "429", "500", "503")));
        if (path.getKey().startsWith("/v1/")) {
          assertTrue(responses.containsAll(List.of("400", "404")), path.getKey());
        }
        var guarded = !OPEN.contains(path.getKey());
        assertEquals(guarded, responses.contains("401"), path.getKey());
        assertEquals(guarded, responses.contains("403"), path.getKey());
      }
    }
  }

  @Test
  void listsTheEnumerationsOfTheDomain() {
    assertEquals(
        Arrays.stream(Decision.values()).map(Enum::name).toList(),
        allowed("DecisionRequest", "decision"));
    assertEquals(
        Arrays.stream(ConsentState.values()).map(Enum::name).toList(), allowed("Consent", "state"));
    var bands = Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();
    assertEquals(bands, allowed("AgeBand", "ageBand"));
    assertEquals(bands, allowed("Consents", "ageBand"));
    assertEquals(Preferences.AVATARS, allowed("Preferences", "avatar"));
    assertEquals(Preferences.THEMES, allowed("Preferences", "theme"));
  }

  @Test
  void listsWhatAClockCanBeAsked() {
    var parameters = description.getValue("/paths/~1v1~1legal-clock/get/parameters").asJsonArray();
    var asked = new HashMap<String, JsonObject>();
    for (var parameter : parameters.getValuesAs(JsonObject.class)) {
      asked.put(parameter.getString("name"), parameter);
    }
    assertEquals(names(Regime.values()), texts(asked.get("regime").getJsonObject("schema")));
    assertEquals(
        names(PauseReason.values()), texts(asked.get("pausedFor").getJsonObject("schema")));
    assertEquals(
        names(ExtensionReason.values()), texts(asked.get("extended").getJsonObject("schema")));
    assertTrue(asked.get("received").getBoolean("required"));
    assertEquals(names(Regime.values()), allowed("LegalClock", "regime"));
    assertEquals(names(Matter.values()), texts(asked.get("type").getJsonObject("schema")));
    assertEquals(
        Regime.laws().stream().map(Enum::name).toList(), allowed("PrivacyRequestFiling", "regime"));
    assertEquals(
        JsonArray.EMPTY_JSON_ARRAY, description.getValue("/paths/~1v1~1legal-clock/get/security"));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  @Test
  void listsThePurposes() {
    var parameters =
        description.getValue("/paths/~1v1~1consents~1{subject}~1{purpose}/put/parameters");
    var purpose =
        parameters.asJsonArray().getValuesAs(JsonObject.class).stream()
            .filter(parameter -> parameter.getString("name").equals("purpose"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Arrays.stream(Purpose.values()).map(Purpose::code).toList(),
        texts(purpose.getJsonObject("schema")));
  }

  private List<String> allowed(String schema, String field) {
    return texts(
        description
            .getValue("/components/schemas/" + schema + "/properties/" + field)
            .asJsonObject());
  }

  private static List<String> texts(JsonObject schema) {
    return schema.getJsonArray("enum").getValuesAs(JsonString::getString);
  }

  private static JsonObject read() {
    try (var in = DescriptionTest.class.getResourceAsStream("/META-INF/openapi.json");
        var reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
