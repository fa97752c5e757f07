package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.custodes.tests.Instance;
import org.custodes.tests.OwnHouse;
import org.custodes.tests.pages.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was taken back stays so, whichever database is restored. Backups of two clusters are never
 * of one moment, so two restores make every row of the matrix: vault, main 1 and vault 2 are backed
 * up one after the other, with changes before each and after the last.
 *
 * <table>
 * <caption>How old a person's rows are after each restore</caption>
 * <tr><th>changed</th><th>main 1 and vault 2</th><th>main 1 and vault 1</th></tr>
 * <tr><td>between vault 1 and main 1</td><td>both present</td><td>vault old</td></tr>
 * <tr><td>between main 1 and vault 2</td><td>main old</td><td>both old</td></tr>
 * <tr><td>after vault 2</td><td>both old</td><td>both old</td></tr>
 * </table>
 */
class RestoreMatrixIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Why somebody is refused whose choice stands, or is void because main is old. */
  private static final Set<String> REASONS = Set.of("NO_CONSENT", "OPTED_OUT", "MINOR");

  /** Outside of the project, where no backup may lie. */
  @TempDir private Path copies;

  private final String run = UUID.randomUUID().toString();

  /** One of the three spans of time, and the person of the demo who deletes a record in it. */
  private enum Span {
    BEFORE_MAIN("anna"),
    BEFORE_SECOND_VAULT("ben"),
    LATE("chidi");

    private final String deletes;

    Span(String deletes) {
      this.deletes = deletes;
    }
  }

  private enum Change {
    WITHDRAWN,
    SWITCHED_OFF,
    LOWERED
  }

  private String sub(Span span, Change change) {
    return run + "-" + span + "-" + change;
  }

  private String nobodysBusiness() {
    return run + "-untouched";
  }

  private static String chat(String sub) {
    return """
        {"subject":"%s","purpose":"training","messages":[
         {"role":"user","text":"How do I keep basil alive in winter?"},
         {"role":"assistant","text":"With light."}]}"""
        .formatted(sub);
  }

  private static JsonNode offer(Instance house, String sub) throws IOException {
    var answer = new AssistantCalls(house).offer(chat(sub), UUID.randomUUID().toString());
    return JSON.readTree(answer.body());
  }

  private static String stored(Instance house, String sub) throws IOException {
    var answer = offer(house, sub);
    assertEquals("STORED", answer.path("outcome").asText(), answer.toString());
    return answer.path("handle").asText();
  }

  private void seed(Instance house) throws IOException {
    var assistant = new AssistantCalls(house);
    for (var span : Span.values()) {
      var deletes = house.named(span.deletes).sub();
      assistant.decide(deletes, "training", "GIVEN");
      stored(house, deletes);
      for (var change : Change.values()) {
        assistant.decide(sub(span, change), "training", "GIVEN");
        age(assistant, sub(span, change), "ADULT");
        stored(house, sub(span, change));
      }
    }
    assistant.decide(nobodysBusiness(), "training", "GIVEN");
    stored(house, nobodysBusiness());
  }

  private static void age(AssistantCalls assistant, String sub, String band) {
    AssistantCalls.require(
        200, assistant.put("v1/subjects/" + sub + "/age-band", "{\"ageBand\":\"" + band + "\"}"));
  }

  private void change(Instance house, Chromium chromium, Span span) {
    var assistant = new AssistantCalls(house);
    assistant.decide(sub(span, Change.WITHDRAWN), "training", "WITHDRAWN");
    AssistantCalls.require(
        200,
        assistant.put(
            "v1/subjects/" + sub(span, Change.SWITCHED_OFF) + "/storage", "{\"enabled\":false}"));
    age(assistant, sub(span, Change.LOWERED), "16_17");
    delete(house, chromium.signedIn(house, house.named(span.deletes), ColorScheme.LIGHT));
  }

  private static void delete(Instance house, Page page) {
    page.navigate(house.console().resolve("mydata/conversations.xhtml").toString());
    page.locator("button[name=ask]").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete it")).click();
    page.getByText("The conversation is deleted.").waitFor();
    page.context().close();
  }

  private void nothingComesBack(Instance house) throws IOException {
    for (var span : Span.values()) {
      var own = new PersonCalls(house, house.named(span.deletes));
      assertEquals(0, own.records().size(), span.deletes + "'s record stays deleted");
      for (var change : Change.values()) {
        var answer = offer(house, sub(span, change));
        assertEquals("REFUSED", answer.path("outcome").asText(), span + " " + change);
        assertTrue(REASONS.contains(answer.path("reason").asText()), answer.toString());
      }
    }
  }

  private Path backup(OwnHouse house, String artefact, String name) throws IOException {
    var place = copies.resolve(name).resolve(artefact);
    house.does("backup", artefact, "--to", place.toString());
    try (var made = Files.newDirectoryStream(place, artefact + "-*")) {
      return made.iterator().next();
    }
  }

  private static void restore(OwnHouse house, Path main, Path vault) {
    house.close();
    house.does("restore", "main", "--from", main.toString(), "--yes");
    house.does("restore", "vault", "--from", vault.toString(), "--yes");
  }

  @Test
  void whateverIsRestoredNothingThatWasTakenBackComesBack() throws IOException {
    try (var own = new OwnHouse("restore-matrix");
        var chromium = new Chromium()) {
      var house = own.run();
      seed(house);
      var vault1 = backup(own, "vault", "vault1");
      change(house, chromium, Span.BEFORE_MAIN);
      var younger = stored(house, nobodysBusiness());
      var main1 = backup(own, "main", "main1");
      change(house, chromium, Span.BEFORE_SECOND_VAULT);
      var vault2 = backup(own, "vault", "vault2");
      change(house, chromium, Span.LATE);
      nothingComesBack(house);

      restore(own, main1, vault2);
      house = own.run();
      assertTrue(own.said().contains("After the restore of the main database (of "), own.said());
      nothingComesBack(house);
      assertNotEquals(younger, stored(house, nobodysBusiness()), "nothing living is lost");

      restore(own, main1, vault1);
      house = own.run("--confirm-purge", "1");
      assertTrue(own.said().contains("rows that nobody can open: "), own.said());
      assertTrue(own.said().contains("1 conversations"), own.said());
      assertTrue(own.said().contains("They were purged."), own.said());
      nothingComesBack(house);
      assertNotEquals(
          younger, stored(house, nobodysBusiness()), "a lost record's handle is never given again");
    }
  }
}
