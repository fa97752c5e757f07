package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/**
 * Searches every file of an instance, the databases' and their logs included, for what people said:
 * accepted, refused, malformed, oversized.
 */
class NothingReadableIT {
  /** Not in the alphabet of names, so that no Keycloak file has them by chance. */
  private static final String NAME = "Zvqkx";

  private static final String SUB = "zvqkx-sub-of-nobody";
  private static final String REFUSED = "zvqkxrefused@example.org";
  private static final String MALFORMED = "zvqkxmalformed";
  private static final String OVERSIZED = "zvqkxoversized";

  /** Ordinary words, so that they are stored as they are and not masked. */
  private static final String STORED = "marzipan periwinkle lantern";

  private static final Pattern SAID =
      Pattern.compile("zvqkx[a-z@.-]*|marzipan.periwinkle", Pattern.CASE_INSENSITIVE);

  /** Spelt otherwise, because what is planted stays in the write-ahead log. */
  private static final Pattern PLANTED = Pattern.compile("xkqvz-planted");

  private final Instance house = Instance.running();
  private final AssistantCalls assistant = new AssistantCalls(house);

  private static List<String> foundIn(Path file, Pattern pattern) {
    try {
      var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return pattern.matcher(text).results().map(hit -> hit.group() + " in " + file).toList();
    } catch (NoSuchFileException e) {
      // a database removes files while it works
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> found(Pattern pattern) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(house.home())) {
      files.filter(Files::isRegularFile).forEach(file -> found.addAll(foundIn(file, pattern)));
    }
    return found;
  }

  @Test
  void noFileHoldsWhatWasSaidNorWhoSaidIt() throws IOException {
    assistant.decide(SUB, "GIVEN");
    AssistantCalls.require(200, assistant.preferences(SUB, "{\"name\":\"" + NAME + "\"}"));
    assertEquals(422, assistant.preferences(SUB, "{\"name\":\"" + REFUSED + "\"}").statusCode());
    assertEquals(400, assistant.preferences(SUB, "{\"name\":\"" + MALFORMED).statusCode());
    assertEquals(400, assistant.preferences(SUB, "{\"theme\":\"" + MALFORMED + "\"}").statusCode());
    assertEquals(
        413,
        assistant.preferences(SUB, "{\"name\":\"" + OVERSIZED.repeat(80_000) + "\"}").statusCode());
    assistant.decide(SUB, "WITHDRAWN");
    assertEquals(List.of(), found(SAID));
  }

  @Test
  void noFileHoldsAConversationWhateverBecameOfIt() throws IOException {
    assistant.decide(SUB, "training", "GIVEN");
    var stored = conversation("Tell me about " + STORED + " please, " + NAME);
    AssistantCalls.require(201, assistant.offer(stored, "zvqkx-key"));
    AssistantCalls.require(201, assistant.offer(stored, "zvqkx-key"));
    AssistantCalls.require(422, assistant.offer(conversation("Another " + STORED), "zvqkx-key"));
    AssistantCalls.require(
        200, assistant.offer(conversation("I am depressed, " + STORED), "zvqkx-refused"));
    AssistantCalls.require(400, assistant.offer("{\"subject\":\"" + MALFORMED, "zvqkx-bad"));
    AssistantCalls.require(
        413, assistant.offer(conversation(OVERSIZED.repeat(80_000)), "zvqkx-large"));
    AssistantCalls.require(200, assistant.preview(conversation("Only a look, " + STORED)));
    assertEquals(List.of(), found(SAID));
    assistant.decide(SUB, "training", "WITHDRAWN");
  }

  private static String conversation(String text) {
    return """
        {"subject":"%s","purpose":"training","messages":[{"role":"user","text":"%s"}]}"""
        .formatted(SUB, text);
  }

  /** The control: the search finds what is there. */
  @Test
  void theSearchFindsWhatIsPlanted() throws IOException {
    var owner = new OwnersTable(house);
    owner.inMain(
        "CREATE TABLE planted AS SELECT '" + PLANTED.pattern() + "'::text AS word",
        "DROP TABLE planted");
    assertFalse(found(PLANTED).isEmpty(), "the write-ahead log of main holds the planted word");
  }
}
