package org.custodes.web.api.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFormTest {
  private static final String CANARY = "canary-7f3a";

  private enum Weather {
    SUN,
    RAIN
  }

  private record Walk(String with, Boolean far, Weather weather, List<String> snacks, Dog dog) {}

  private record Dog(String name) {}

  @Test
  void readsEveryKindOfField() {
    var walk =
        read(
            """
            {"with": "Anna", "far": true, "weather": "RAIN", "snacks": ["nut", "é"],
             "dog": {"name": "Argos"}}""");
    assertEquals(new Walk("Anna", true, Weather.RAIN, List.of("nut", "é"), new Dog("Argos")), walk);
  }

  @Test
  void leavesAbsentFieldsNull() {
    assertNull(read("{}").with());
    assertNull(read("{\"with\":null}").with());
  }

  @Test
  void refusesAnUnknownFieldAndSaysWhichAreKnown() {
    var problem = refused("{\"" + CANARY + "\":1}");
    assertEquals("urn:custodes:problem:unknown-field", problem.type());
    assertEquals("with, far, weather, snacks, dog", problem.limit());
  }

  @Test
  void namesTheFieldInsideAField() {
    assertEquals("dog", refused("{\"dog\":{\"colour\":\"" + CANARY + "\"}}").field());
    assertEquals("dog.name", refused("{\"dog\":{\"name\":5}}").field());
  }

  @Test
  void refusesAFieldGivenTwice() {
    var problem = refused("{\"with\":\"" + CANARY + "\",\"with\":\"Ben\"}");
    assertEquals("urn:custodes:problem:duplicate-field", problem.type());
    assertEquals("with", problem.field());
  }

  @Test
  void takesNoTextForABooleanAndNoNumberForAText() {
    assertEquals("far", refused("{\"far\":\"no\"}").field());
    assertEquals("with", refused("{\"with\":5}").field());
    assertEquals("snacks", refused("{\"snacks\":[5]}").field());
    assertEquals("dog", refused("{\"dog\":[]}").field());
  }

  @Test
  void saysWhatAnEnumerationAllows() {
    assertEquals("SUN, RAIN", refused("{\"weather\":\"" + CANARY + "\"}").limit());
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertEquals("with", refused("{\"with\":\"\\ud800\"}").field());
  }

  @Test
  void refusesWhatIsNoJson() {
    for (var broken :
        List.of(
            "", " ", "{", "{\"with\":", CANARY, "{\"with\":\"" + CANARY, "{} {}", "{},", "{}x")) {
      assertEquals("urn:custodes:problem:malformed-json", refused(broken).type(), broken);
    }
    assertEquals("urn:custodes:problem:wrong-type", refused("[]").type());
    assertEquals("urn:custodes:problem:wrong-type", refused("null").type());
  }

  @Test
  void refusesNestingBeyondTheLimitBeforeAnythingElse() {
    var fits = "{\"" + CANARY + "\":" + "[".repeat(31) + "]".repeat(31) + "}";
    var deep = "{\"" + CANARY + "\":" + "[".repeat(32) + "]".repeat(32) + "}";
    assertEquals("urn:custodes:problem:unknown-field", refused(fits).type());
    assertEquals("32 levels", refused(deep).limit());
  }

  @Test
  void countsNoBracketsInsideTexts() {
    var brackets = "\\\"" + "[".repeat(40);
    assertEquals("\"" + "[".repeat(40), read("{\"with\":\"" + brackets + "\"}").with());
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] body = {'{', '"', (byte) 0xC3, '"', '}'};
    var refused = assertThrows(UnreadableInput.class, () -> BodyReader.text(body));
    assertEquals("urn:custodes:problem:malformed-json", refused.problem().type());
  }

  @Test
  void refusesABodyBeyondTheLimit() {
    assertEquals(1 << 20, BodyReader.text(" ".repeat(1 << 20).getBytes(UTF_8)).length());
    var body = new byte[(1 << 20) + 1];
    var refused = assertThrows(UnreadableInput.class, () -> BodyReader.text(body));
    assertEquals(413, refused.problem().status());
    assertEquals("1048576 bytes", refused.problem().limit());
  }

  private static Walk read(String body) {
    return (Walk) RecordForm.of(Walk.class).read(BodyReader.text(body.getBytes(UTF_8)));
  }

  private static Problem refused(String body) {
    var problem = assertThrows(UnreadableInput.class, () -> read(body), body).problem();
    assertFalse(problem.toString().contains(CANARY), "repeats what was sent");
    return problem;
  }
}
