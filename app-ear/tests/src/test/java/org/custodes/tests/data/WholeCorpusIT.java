package org.custodes.tests.data;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.custodes.tests.pages.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * All real conversations that we have, offered by the assistant for fifty people, of whom half have
 * agreed: what is stored, what is refused and why, what is left of the others, and what each person
 * sees. Its figures go into its report.
 */
class WholeCorpusIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CORPUS = Path.of("../../../shared/data/conversations.jsonl");
  private static final int PEOPLE = 50;
  private static final double STORED_AT_LEAST = 0.85;
  // as many as an assistant's backend on a small machine keeps busy
  private static final int HANDS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Instance HOUSE = Instance.running();
  private static final OwnersTable TABLES = new OwnersTable(HOUSE);

  private static final String LIST = "mydata/conversations.xhtml";
  private static final Map<String, String> WORDS =
      Map.of(
          "Stored", "STORED",
          "Refused: not agreed to", "NO_CONSENT",
          "Refused: all storage switched off", "OPTED_OUT",
          "Refused: somebody under 18", "MINOR",
          "Refused: age not known", "AGE_UNKNOWN",
          "Refused: sensitive topic", "SENSITIVE_TOPIC",
          "Refused: might still say who it was", "RESIDUAL_RISK",
          "Refused: language that cannot be masked", "UNSUPPORTED_LANGUAGE");

  private static Chromium chromium;
  private static Page page;
  private static List<Instance.Person> subjects;
  private static Set<String> agreed;
  private static List<Offered> offered;
  private static Map<String, Long> countedBefore;
  private static Map<String, Long> rowsBefore;
  private static Map<String, Long> countedAfter;
  private static Map<String, Long> rowsAfter;

  /** A conversation that was offered, and the answer. */
  private record Offered(Instance.Person person, String body, JsonNode messages, JsonNode answer) {
    boolean isStored() {
      return answer.path("outcome").asText().equals("STORED");
    }

    String handle() {
      return answer.path("handle").asText();
    }

    /** The word under which it is counted. */
    String countedAs() {
      return isStored() ? "STORED" : answer.path("reason").asText();
    }
  }

  @BeforeAll
  static void offerAll(TestReporter reporter) throws Exception {
    assumeTrue(Files.exists(CORPUS), "there is no ../shared/data/conversations.jsonl");
    subjects =
        HOUSE.people().stream().filter(person -> person.roles().contains("subject")).toList();
    assertEquals(PEOPLE, subjects.size());
    var assistant = new AssistantCalls(HOUSE);
    // those without a story stand at the end; what the others agreed to belongs to other tests
    agreed =
        subjects.subList(PEOPLE / 2, PEOPLE).stream()
            .map(Instance.Person::sub)
            .collect(Collectors.toSet());
    for (var person : subjects) {
      if (assistant.hasAgreed(person.sub(), "training")) {
        assistant.decide(person.sub(), "training", "WITHDRAWN");
      }
      if (agreed.contains(person.sub())) {
        assistant.decide(person.sub(), "training", "GIVEN");
      }
    }
    chromium = new Chromium();
    page = chromium.signedIn(HOUSE, subjects.getLast(), ColorScheme.LIGHT);
    countedBefore = counted();
    // what others deleted would else go while we count
    assertTrue(Patience.until(PATIENCE, () -> TABLES.stubs() == 0), "there is no purge");
    rowsBefore = rows();
    var lines = Files.readAllLines(CORPUS);
    offered =
        atOnce(
            IntStream.range(0, lines.size())
                .mapToObj(i -> offer(assistant, subjects.get(i % PEOPLE), lines.get(i)))
                .toList());
    countedAfter = counted();
    rowsAfter = rows();
    reporter.publishEntry(figures());
  }

  /** Leaves nothing behind that other tests would find. */
  @AfterAll
  static void takeBack() {
    if (chromium != null) {
      chromium.close();
      var assistant = new AssistantCalls(HOUSE);
      agreed.forEach(sub -> assistant.decide(sub, "training", "WITHDRAWN"));
    }
  }

  private static Callable<Offered> offer(
      AssistantCalls assistant, Instance.Person person, String line) {
    return () -> {
      var messages = JSON.readTree(line).path("messages");
      var body = JSON.createObjectNode().put("subject", person.sub()).put("purpose", "training");
      body.set("messages", messages);
      var answer = assistant.offer(body.toString(), UUID.randomUUID().toString());
      assertTrue(answer.statusCode() < 300, () -> "status " + answer.statusCode());
      return new Offered(person, body.toString(), messages, JSON.readTree(answer.body()));
    };
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      var results = new ArrayList<T>();
      for (var call : hands.invokeAll(calls)) {
        results.add(call.get());
      }
      return results;
    }
  }

  /**
   * What a person sees of everybody's outcomes, by the API's word: the table is written minutes
   * later, so that it does not tell when a conversation came.
   */
  private static Map<String, Long> counted() {
    page.navigate(HOUSE.console().resolve(LIST).toString());
    var counted = new TreeMap<String, Long>();
    for (var row : page.locator("table.bars tbody tr").all()) {
      var label = row.locator("th").textContent().strip();
      var count = row.locator(".bar span").textContent().replaceAll("\\D", "");
      counted.put(WORDS.get(label), Long.parseLong(count));
    }
    return counted;
  }

  private static Map<String, Long> rows() {
    return TABLES.counts(
        """
        SELECT 'record', count(*) FROM record
        UNION ALL SELECT 'idempotency', count(*) FROM idempotency""");
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    var difference = new TreeMap<String, Long>();
    after.forEach(
        (name, n) -> {
          if (n - before.getOrDefault(name, 0L) != 0) {
            difference.put(name, n - before.getOrDefault(name, 0L));
          }
        });
    return difference;
  }

  private static List<Offered> ofThose(boolean whoAgreed) {
    return offered.stream()
        .filter(one -> agreed.contains(one.person().sub()) == whoAgreed)
        .toList();
  }

  private static Map<String, Long> byOutcome(List<Offered> some) {
    return some.stream()
        .collect(Collectors.groupingBy(Offered::countedAs, TreeMap::new, Collectors.counting()));
  }

  private static String figures() {
    return "%d conversations: of those who agreed %s, of the others %s"
        .formatted(offered.size(), byOutcome(ofThose(true)), byOutcome(ofThose(false)));
  }

  @Test
  void mostOfWhatMayBeKeptIsStored() {
    var ofWilling = ofThose(true);
    double share = (double) ofWilling.stream().filter(Offered::isStored).count() / ofWilling.size();
    assertTrue(share >= STORED_AT_LEAST, WholeCorpusIT::figures);
  }

  @Test
  void nothingIsStoredOfThoseWhoHaveNotAgreed() {
    assertEquals(List.of(), ofThose(false).stream().filter(Offered::isStored).toList());
  }

  @Test
  void everyOutcomeIsCountedByItsReason() {
    assertEquals(byOutcome(offered), difference(countedBefore, countedAfter));
  }

  @Test
  void whatIsRefusedLeavesNothingButItsCount() {
    long stored = offered.stream().filter(Offered::isStored).count();
    assertEquals(
        Map.of("record", stored, "idempotency", stored), difference(rowsBefore, rowsAfter));
  }

  private static Set<String> handlesOf(Instance.Person person) throws IOException {
    var handles = new TreeSet<String>();
    new PersonCalls(HOUSE, person)
        .records()
        .forEach(
            record -> {
              // what they agreed to for another purpose is none of ours
              if (record.path("purpose").asText().equals("training")) {
                handles.add(record.path("handle").asText());
              }
            });
    return handles;
  }

  @Test
  void eachPersonsListShowsExactlyTheirs() throws Exception {
    var expected = new HashMap<String, Set<String>>();
    subjects.forEach(person -> expected.put(person.username(), new TreeSet<>()));
    offered.stream()
        .filter(Offered::isStored)
        .forEach(one -> expected.get(one.person().username()).add(one.handle()));

    var listed =
        atOnce(
            subjects.stream()
                .<Callable<Map.Entry<String, Set<String>>>>map(
                    person -> () -> Map.entry(person.username(), handlesOf(person)))
                .toList());

    assertAll(
        listed.stream()
            .map(
                list ->
                    () ->
                        assertEquals(expected.get(list.getKey()), list.getValue(), list::getKey)));
  }

  @Test
  void openingOneShowsItsTextWithMasksAndNotWhatTheyHide() {
    var reader = subjects.getLast();
    var one =
        offered.stream()
            .filter(Offered::isStored)
            .filter(stored -> stored.person().equals(reader))
            .filter(WholeCorpusIT::isMasked)
            .findFirst()
            .orElseThrow();
    var masked = maskedMessages(one);
    page.navigate(HOUSE.console().resolve(LIST).toString());
    page.locator("button[name=open][value='%s']".formatted(one.handle())).click();
    assertThat(page.locator(".opened .said")).hasCount(masked.size());
    var said = page.locator(".opened .said").allTextContents();

    assertEquals(
        masked.findValuesAsText("text").stream().map(WholeCorpusIT::plain).toList(),
        said.stream().map(WholeCorpusIT::plain).toList());
    for (var hidden : hidden(one)) {
      assertFalse(plain(said.toString()).contains(hidden), () -> "still shown: " + hidden);
    }
  }

  /** The gate's own view of a conversation, whether it is kept or not. */
  private static JsonNode maskedMessages(Offered one) {
    try {
      var answer = new AssistantCalls(HOUSE).preview(one.body());
      return JSON.readTree(answer.body()).path("messages");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMasked(Offered one) {
    return maskedMessages(one).findValues("type").stream()
        .anyMatch(type -> type.asText().equals("PERSON"));
  }

  /** The names that were said and masked. */
  private static List<String> hidden(Offered one) {
    var masked = maskedMessages(one);
    var hidden = new ArrayList<String>();
    for (int i = 0; i < masked.size(); i++) {
      var said = one.messages().get(i).path("text").asText().codePoints().toArray();
      for (var span : masked.get(i).path("spans")) {
        int start = span.path("start").asInt();
        var words = new String(said, start, span.path("end").asInt() - start);
        if (span.path("type").asText().equals("PERSON")) {
          hidden.add(plain(words));
        }
      }
    }
    assertFalse(hidden.isEmpty());
    return hidden;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
