package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.OwnHouse;
import org.custodes.tests.pages.DeskCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was taken back stays so, whichever database is restored, and with the archived log nothing
 * living is lost. Backups of two clusters are never of one moment, so three restores make every row
 * of the matrix: vault, main 1 and vault 2 are backed up one after the other, with changes before
 * each and after the last.
 *
 * <table>
 * <caption>How old a person's rows are after each restore</caption>
 * <tr><th>changed</th><th>main 1 and vault 1 with their logs</th>
 *     <th>main 1 and vault 2</th><th>main 1 and vault 1</th></tr>
 * <tr><td>between vault 1 and main 1</td>
 *     <td>both present</td><td>both present</td><td>vault old</td></tr>
 * <tr><td>between main 1 and vault 2</td>
 *     <td>both present</td><td>main old</td><td>both old</td></tr>
 * <tr><td>after vault 2</td>
 *     <td>both present</td><td>both old</td><td>both old</td></tr>
 * </table>
 */
class RestoreMatrixIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Why somebody is refused whose choice stands, or is void because main is old. */
  private static final Set<String> REASONS = Set.of("NO_CONSENT", "OPTED_OUT", "MINOR");

  /** Outside of the project, where no backup may lie. */
  @TempDir private Path copies;

  private final String run = UUID.randomUUID().toString();

  /** What the people of the demo had kept before anything was changed, and what is theirs since. */
  private final Map<String, String> before = new HashMap<>();

  private final Map<String, String> since = new HashMap<>();

  private enum Span {
    BEFORE_MAIN,
    BEFORE_SECOND_VAULT,
    LATE
  }

  /** What the assistant may say of anybody. */
  private enum Change {
    WITHDRAWN,
    SWITCHED_OFF,
    LOWERED
  }

  /** What people of the demo do themselves, or ask the desk for. */
  private enum Deed {
    DELETED_ONE,
    ERASED,
    CUT,
    RETURNED
  }

  private String sub(Span span, Change change) {
    return run + "-" + span + "-" + change;
  }

  private static Instance.Person person(Instance house, int no) {
    return house.people().stream()
        .filter(one -> one.roles().equals(List.of(Role.SUBJECT)))
        .toList()
        .get(no);
  }

  private static Instance.Person person(Instance house, Span span, Deed deed) {
    var deeds = List.of(Deed.values());
    return person(house, List.of(Span.values()).indexOf(span) * deeds.size() + deeds.indexOf(deed));
  }

  /** Changes nothing, and has conversations kept from time to time. */
  private static Instance.Person keeper(Instance house) {
    return person(house, Span.values().length * Deed.values().length);
  }

  private static JsonNode offer(Instance house, String sub) throws IOException {
    var chat =
        """
        {"subject":"%s","purpose":"training","messages":[
         {"role":"user","text":"How do I keep basil alive in winter?"},
         {"role":"assistant","text":"With light."}]}"""
            .formatted(sub);
    var answer = new AssistantCalls(house).offer(chat, UUID.randomUUID().toString());
    return JSON.readTree(answer.body());
  }

  private static String stored(Instance house, String sub) throws IOException {
    var answer = offer(house, sub);
    assertEquals("STORED", answer.path("outcome").asText(), answer.toString());
    return answer.path("handle").asText();
  }

  private static void refused(Instance house, String sub, String who) throws IOException {
    var answer = offer(house, sub);
    assertEquals("REFUSED", answer.path("outcome").asText(), who);
    assertTrue(REASONS.contains(answer.path("reason").asText()), who + ": " + answer);
  }

  private static String agreesAndStores(Instance house, String sub) throws IOException {
    new AssistantCalls(house).decide(sub, "training", "GIVEN");
    return stored(house, sub);
  }

  private static Set<String> kept(Instance house, Instance.Person person) throws IOException {
    var handles = new HashSet<String>();
    StreamSupport.stream(new PersonCalls(house, person).records().spliterator(), false)
        .forEach(each -> handles.add(each.path("handle").asText()));
    return handles;
  }

  private static void age(AssistantCalls assistant, String sub, String band) {
    AssistantCalls.require(
        200, assistant.put("v1/subjects/" + sub + "/age-band", "{\"ageBand\":\"" + band + "\"}"));
  }

  private void seed(Instance house) throws IOException {
    var assistant = new AssistantCalls(house);
    for (var span : Span.values()) {
      for (var deed : Deed.values()) {
        var sub = person(house, span, deed).sub();
        before.put(sub, agreesAndStores(house, sub));
      }
      for (var change : Change.values()) {
        agreesAndStores(house, sub(span, change));
        age(assistant, sub(span, change), "ADULT");
      }
    }
  }

  private void change(Instance house, Span span) throws IOException {
    var assistant = new AssistantCalls(house);
    assistant.decide(sub(span, Change.WITHDRAWN), "training", "WITHDRAWN");
    AssistantCalls.require(
        200,
        assistant.put(
            "v1/subjects/" + sub(span, Change.SWITCHED_OFF) + "/storage", "{\"enabled\":false}"));
    age(assistant, sub(span, Change.LOWERED), "16_17");

    var deletes = person(house, span, Deed.DELETED_ONE);
    new PersonCalls(house, deletes)
        .post(200, "v1/records/delete", handle(before.get(deletes.sub())));
    new PersonCalls(house, person(house, span, Deed.CUT))
        .post(204, "v1/records/cut", "{\"confirm\":\"FOR_GOOD\"}");
    erase(house, person(house, span, Deed.ERASED));
    var returns = person(house, span, Deed.RETURNED);
    erase(house, returns);
    since.put(returns.sub(), agreesAndStores(house, returns.sub()));
  }

  private static String handle(String handle) {
    return "{\"handle\":\"" + handle + "\"}";
  }

  private static void erase(Instance house, Instance.Person person) {
    var cases = new DeskCases(house, person);
    assertEquals("COMPLETED", cases.state(cases.completed()));
  }

  private void nothingComesBack(Instance house) throws IOException {
    for (var span : Span.values()) {
      for (var change : Change.values()) {
        refused(house, sub(span, change), span + " " + change);
      }
      for (var deed : Deed.values()) {
        var person = person(house, span, deed);
        var theirs = kept(house, person);
        theirs.remove(since.get(person.sub()));
        assertEquals(Set.of(), theirs, span + " " + deed);
        new PersonCalls(house, person)
            .post(404, "v1/records/delete", handle(before.get(person.sub())));
      }
      refused(house, person(house, span, Deed.ERASED).sub(), span + " ERASED");
    }
  }

  private void whoeverReturnedHasWhatIsNew(Instance house) throws IOException {
    for (var span : Span.values()) {
      var person = person(house, span, Deed.RETURNED);
      assertEquals(Set.of(since.get(person.sub())), kept(house, person), span.toString());
      assertTrue(new AssistantCalls(house).hasAgreed(person.sub(), "training"), span.toString());
    }
  }

  private Path place(String artefact) {
    return copies.resolve("of-" + artefact).resolve(artefact);
  }

  private Path backup(OwnHouse house, String artefact) throws IOException {
    house.does("backup", artefact, "--to", place(artefact).toString());
    try (var made = Files.list(place(artefact))) {
      return made.filter(each -> each.getFileName().toString().matches(artefact + "-\\d.*"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private static void restore(OwnHouse house, String artefact, Path from, String... options) {
    var words = new ArrayList<>(List.of("restore", artefact, "--from", from.toString()));
    words.addAll(List.of(options));
    words.add("--yes");
    house.close();
    house.does(words.toArray(String[]::new));
  }

  @Test
  void whateverIsRestoredNothingThatWasTakenBackComesBack() throws IOException {
    try (var own = new OwnHouse("restore-matrix")) {
      own.does("archive", "main", "--to", place("main").toString());
      own.does("archive", "vault", "--to", place("vault").toString());
      var house = own.run();
      seed(house);
      var keeper = keeper(house);
      var first = agreesAndStores(house, keeper.sub());
      var vault1 = backup(own, "vault");
      change(house, Span.BEFORE_MAIN);
      var second = stored(house, keeper.sub());
      var main1 = backup(own, "main");
      change(house, Span.BEFORE_SECOND_VAULT);
      var vault2 = backup(own, "vault");
      change(house, Span.LATE);
      var third = stored(house, keeper.sub());
      nothingComesBack(house);

      restore(own, "main", main1);
      restore(own, "vault", vault1);
      house = own.run();
      assertTrue(own.said().contains("After the restore of the main database (of "), own.said());
      nothingComesBack(house);
      whoeverReturnedHasWhatIsNew(house);
      assertEquals(Set.of(first, second, third), kept(house, keeper), "nothing living is lost");

      restore(own, "main", main1, "--without-log");
      restore(own, "vault", vault2, "--without-log");
      house = own.run();
      nothingComesBack(house);
      assertEquals(Set.of(first, second), kept(house, keeper), "nothing older is lost");

      restore(own, "main", main1, "--without-log");
      restore(own, "vault", vault1, "--without-log");
      // stored between vault 1 and main 1: by the keeper, and by whoever had just come back
      house = own.run("--confirm-purge", "3");
      assertTrue(
          own.said().contains("2 conversations, 0 prepared downloads, 1 people"), own.said());
      assertTrue(own.said().contains("They were purged."), own.said());
      nothingComesBack(house);
      assertEquals(Set.of(first), kept(house, keeper), "nothing older is lost");
      assertFalse(
          Set.of(second, third).contains(stored(house, keeper.sub())),
          "a lost record's handle is never given again");
    }
  }
}
