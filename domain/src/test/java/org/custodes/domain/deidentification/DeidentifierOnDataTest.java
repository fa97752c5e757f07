package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;

/** Bars, not records: what a change must not fall below. */
class DeidentifierOnDataTest {
  private static final Set<String> DIRECT =
      Set.of(
          "PERSON",
          "STREET_ADDRESS",
          "PHONE_NUMBER",
          "CREDIT_CARD",
          "EMAIL_ADDRESS",
          "IP_ADDRESS",
          "US_SSN",
          "DOMAIN_NAME",
          "ZIP_CODE");

  private final Deidentifier deidentifier = Deidentifier.shipped();

  @Test
  void hasFewDoubtsAboutOrdinaryChatsAndMasksLittleOfThem() throws IOException {
    var chats = SharedData.conversations().stream().map(deidentifier::deidentify).toList();
    double accepted = chats.stream().filter(chat -> chat.doubt().isEmpty()).count();
    double share =
        chats.stream().mapToDouble(Deidentified::maskedWordShare).average().orElseThrow();
    assertTrue(accepted / chats.size() >= 0.93, () -> "accepted " + accepted / chats.size());
    assertTrue(share <= 0.025, () -> "masked " + share);
  }

  @Test
  void changesNothingOfWhatItHasNoDoubtAbout() throws IOException {
    for (var chat : SharedData.conversations()) {
      var once = deidentifier.deidentify(chat);
      if (once.doubt().isEmpty()) {
        assertEquals(Talk.texts(once), Talk.texts(deidentifier.deidentify(Talk.again(once))));
      }
    }
  }

  @Test
  void leavesFewDirectIdentifiersInSentencesMadeOfThem() throws IOException {
    double cased = cleanShare(false);
    double lower = cleanShare(true);
    assertTrue(cased >= 0.94, () -> "cased " + cased);
    assertTrue(lower >= 0.80, () -> "lower case " + lower);
  }

  private double cleanShare(boolean lower) throws IOException {
    int documents = 0;
    int clean = 0;
    for (var row : SharedData.rows("pii/synth-dev.jsonl")) {
      var direct =
          row.getJsonArray("spans").getValuesAs(JsonObject.class).stream()
              .filter(span -> DIRECT.contains(span.getString("type")))
              .toList();
      if (!direct.isEmpty()) {
        documents++;
        clean += isClean(row.getString("text"), direct, lower) ? 1 : 0;
      }
    }
    return (double) clean / documents;
  }

  private boolean isClean(String text, List<JsonObject> spans, boolean lower) {
    var points = text.codePoints().map(point -> lower ? Character.toLowerCase(point) : point);
    int[] written = points.toArray();
    var said = new Utterance(Speaker.USER, new String(written, 0, written.length));
    var masks = deidentifier.deidentify(List.of(said)).messages().getFirst().masks();
    return spans.stream().allMatch(span -> isMasked(written, span, masks));
  }

  private static boolean isMasked(int[] text, JsonObject span, List<Mask> masks) {
    for (int at = span.getInt("start"); at < span.getInt("end"); at++) {
      int point = at;
      if (Character.isLetterOrDigit(text[at])
          && masks.stream().noneMatch(mask -> mask.start() <= point && point < mask.end())) {
        return false;
      }
    }
    return true;
  }
}
