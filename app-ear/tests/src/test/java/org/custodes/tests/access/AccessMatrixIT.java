package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Role by endpoint by object: the tables beside this class against the house as it runs. */
class AccessMatrixIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instance house = Instance.running();
  private final HttpClient http = HttpClient.newHttpClient();

  /** Preferences need a live consent; whose it is not must not learn even that. */
  @BeforeEach
  void bothPeopleHaveChosenSomething() throws IOException, InterruptedException {
    var assistant = house.tokenOfAssistant();
    for (var sub : List.of(own().sub(), foreign().sub(), "me")) {
      var given =
          """
          {"decision": "GIVEN", "notice": {"version": "1", "language": "en"}, "method": "test"}\
          """;
      put(assistant, "v1/consents/" + sub + "/personalisation", given);
      put(assistant, "v1/preferences/" + sub + "?purpose=personalisation", "{\"theme\":\"dark\"}");
    }
  }

  private void put(String token, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(house.api().resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
    assertEquals(200, http.send(request, BodyHandlers.ofString()).statusCode(), path);
  }

  @Test
  void everyEndpointHasItsLinesAndEveryLineItsEndpoint() throws IOException, InterruptedException {
    var deployed = new TreeSet<String>();
    describe()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            deployed.add(
                                operation.getKey().toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.getKey())));
    assertEquals(deployed, calls("calls.csv"));
    assertEquals(deployed, RolesTest.resources().keySet());
  }

  @Test
  void everyCallerGetsFromTheApiWhatTheTableSays() throws IOException, InterruptedException {
    var wrong = new ArrayList<String>();
    var tokens = tokens();
    for (var line : Matrix.read("calls.csv")) {
      for (var expected : line.expected().entrySet()) {
        var caller = expected.getKey();
        var got = outcome(call(line, tokens.get(caller)));
        if (!got.equals(expected.getValue())) {
          wrong.add(
              "%s, %s, as %s: expected [%s], got [%s]"
                  .formatted(line.call(), line.object(), caller, expected.getValue(), got));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void aForeignPersonLooksLikeNobodyToEverybodyButTheAssistant()
      throws IOException, InterruptedException {
    var tokens = tokens();
    tokens.remove(Role.ASSISTANT);
    for (var line : Matrix.read("calls.csv")) {
      if (line.object().equals("foreign")) {
        var absent = new Matrix.Line(line.call(), "absent", line.expected());
        for (var token : tokens.entrySet()) {
          var foreign = call(line, token.getValue());
          var nobody = call(absent, token.getValue());
          assertEquals(foreign.statusCode(), nobody.statusCode(), line.call());
          assertEquals(foreign.body(), nobody.body(), line.call());
        }
      }
    }
  }

  @Test
  void everyPageHasItsLineAndEveryLineItsPage() throws IOException {
    assertEquals(
        Deployed.pages(),
        Matrix.read("pages.csv").stream()
            .map(Matrix.Line::path)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyCallerGetsFromThePagesWhatTheTableSays() throws IOException, InterruptedException {
    var wrong = new ArrayList<String>();
    for (var caller : callers("pages.csv")) {
      var browser = new Browser();
      if (!caller.equals(Matrix.NOBODY)) {
        browser.signIn(house.console(), personFor(caller));
      }
      for (var line : Matrix.read("pages.csv")) {
        var address = house.site().resolve(line.path().replace("*", "nothing"));
        var answer =
            line.method().equals("GET") ? browser.get(address) : browser.post(address, Map.of());
        var expected = line.expected().get(caller);
        if (!expected.equals("" + answer.statusCode())) {
          wrong.add(
              "%s as %s: expected [%s], got [%d]"
                  .formatted(line.call(), caller, expected, answer.statusCode()));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void aClosedPageNamesWhomItIsOpenToAndWhomToAsk() throws IOException, InterruptedException {
    var words = ResourceBundle.getBundle("org.custodes.web.console.messages");
    var wrong = new ArrayList<String>();
    for (var caller : callers("pages.csv")) {
      if (!caller.equals(Matrix.NOBODY)) {
        var browser = new Browser();
        browser.signIn(house.console(), personFor(caller));
        for (var line : Matrix.read("pages.csv")) {
          if (line.path().endsWith(".xhtml") && line.expected().get(caller).equals("403")) {
            var page = browser.get(house.site().resolve(line.path())).body();
            var open =
                Role.ALL.stream()
                    .filter(role -> "200".equals(line.expected().get(role)))
                    .map(role -> words.getString("role." + role))
                    .collect(Collectors.joining(", "));
            if (!page.contains("<dd>" + open + "</dd>")
                || !page.contains("<dd>" + words.getString("role.operator") + "</dd>")) {
              wrong.add(line.call() + " as " + caller + " does not name " + open);
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private HttpResponse<String> call(Matrix.Line line, String token)
      throws IOException, InterruptedException {
    var path =
        line.path()
            .replace("{subject}", subject(line.object()))
            .replace("{purpose}", "context")
            .replace("{code}", "unheard-of")
            .replace("{no}", "999")
            .replace("{id}", UUID.randomUUID().toString());
    var request =
        HttpRequest.newBuilder(house.api().resolve(path.substring(1) + query(path)))
            .timeout(PATIENCE);
    if (line.method().equals("GET")) {
      request.GET();
    } else {
      request
          .header("Content-Type", "application/json")
          .method(line.method(), BodyPublishers.ofString(body(path, subject(line.object()))));
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Own is the caller's; foreign is somebody with choices of their own; absent is unheard of. */
  private String subject(String object) {
    return switch (object) {
      case "foreign" -> foreign().sub();
      case "absent" -> "absent-" + UUID.randomUUID();
      default -> "me";
    };
  }

  private static String query(String path) {
    if (path.equals("/v1/legal-clock")) {
      return "?regime=GDPR&received=2027-01-31";
    }
    return path.startsWith("/v1/preferences/") ? "?purpose=personalisation" : "";
  }

  private static String body(String path, String subject) {
    if (path.equals("/v1/records/list")) {
      return "{}";
    }
    if (path.equals("/v1/records/cut")) {
      return "{\"confirm\": \"perhaps\"}";
    }
    if (path.equals("/v1/records/delete")) {
      return "{\"handle\": \"AAAAAAAAAAAAAAAAAAAAAA\"}";
    }
    if (path.equals("/v1/privacy-requests")) {
      return "{\"subject\": \"%s\", \"type\": \"ERASURE\", \"scope\": \"PREFERENCES\"}"
          .formatted(subject);
    }
    if (path.startsWith("/v1/desk/") || path.startsWith("/v1/privacy-requests/")) {
      return decision(path);
    }
    if (path.equals("/v1/legal-holds")) {
      return """
      {"subject": "%s", "authority": "Court of Elm", "endsOn": "%s"}\
      """
          .formatted(subject, LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }
    if (path.startsWith("/v1/reviews") || path.startsWith("/v1/board/")) {
      return board(path);
    }
    if (path.startsWith("/v1/practices/")) {
      return practice(path);
    }
    if (path.equals("/v1/access-grants")) {
      return """
      {"purpose": "training", "turns": ["user"], "volume": 10, "hours": 1,
       "reason": "To see how people ask about cooking."}\
      """;
    }
    if (path.equals("/v1/access-grants/break-glass")) {
      return "{\"purpose\": \"perhaps\", \"reason\": \"Nothing that anybody may open.\"}";
    }
    if (path.endsWith("/review")) {
      return "{\"finding\": \"It was needed, and nothing follows.\"}";
    }
    if (path.equals("/v1/access-grants/by-text")) {
      return "{\"text\": \"Nothing is marked here.\"}";
    }
    if (path.equals("/v1/access-rules/decision")) {
      return """
      {"sub": "somebody", "roles": ["trainer"], "door": "CorpusService.next",
       "thing": "%s", "purpose": "training"}\
      """
          .formatted(UUID.randomUUID());
    }
    if (path.startsWith("/v1/access-grants/")) {
      return "";
    }
    if (path.startsWith("/v1/exports") || path.startsWith("/v1/legal-holds/")) {
      return "";
    }
    if (path.equals("/v1/context")) {
      return "{\"subject\": \"%s\", \"purpose\": \"context\"}".formatted(subject);
    }
    if (path.startsWith("/v1/conversations")) {
      return """
      {"subject": "%s", "purpose": "context", "messages": [{"role": "user", "text": "Hello"}]}\
      """
          .formatted(subject);
    }
    if (path.startsWith("/v1/consents/")) {
      return """
      {"decision": "REFUSED", "notice": {"version": "1", "language": "en"}, "method": "test"}\
      """;
    }
    if (path.startsWith("/v1/preferences/")) {
      return "{\"theme\": \"dark\"}";
    }
    return path.endsWith("/storage") ? "{\"enabled\": true}" : "{\"ageBand\": \"ADULT\"}";
  }

  private static String board(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "acts" -> "{\"step\": \"ASK_DECLARATIONS\"}";
      case "confirmation" -> "{\"sha256\": \"%s\"}".formatted("0".repeat(64));
      case "interests" -> "{\"interests\": []}";
      case "votes" -> "{\"choice\": \"YES\"}";
      case "closing" -> "";
      default -> "{}";
    };
  }

  private static String practice(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "adoption", "confirmation" -> "{\"sha256\": \"%s\"}".formatted("0".repeat(64));
      case "return", "retirement" -> "{\"reason\": \"It says nothing of the period.\"}";
      default -> "{}";
    };
  }

  private static String decision(String path) {
    var hash = "0".repeat(64);
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "approval" ->
          path.endsWith("refusal/approval") ? "" : "{\"hash\": \"%s\"}".formatted(hash);
      case "execution" -> "{\"hash\": \"%s\", \"number\": \"R-2026-0000-0000\"}".formatted(hash);
      case "refusal" ->
          "{\"ground\": \"PROCESS_UNFOUNDED\", \"text\": \"There is no ground for this.\"}";
      case "partial-plan" ->
          """
          {"exemptions": [{"place": "conversations", "ground": "LEGAL_CLAIM_IMPAIRED",
                           "text": "A court asks for these until May."}]}\
          """;
      case "clarification" -> "{\"question\": \"Which of your conversations do you mean?\"}";
      case "extension", "preview" -> "{\"reason\": \"COMPLEX\"}";
      case "answer" -> "{\"answer\": \"Those of May.\"}";
      case "duplicate" -> "{\"of\": \"%s\"}".formatted(UUID.randomUUID());
      default -> "";
    };
  }

  private Instance.Person own() {
    return house.named("rosa");
  }

  private Instance.Person foreign() {
    return house.named("chidi");
  }

  private static String outcome(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() < 400) {
      return "" + answer.statusCode();
    }
    var type = JSON.readTree(answer.body()).path("type").asText();
    return answer.statusCode() + " " + type.substring(type.lastIndexOf(':') + 1);
  }

  private JsonNode describe() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(house.api().resolve("openapi")).timeout(PATIENCE).build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private static Set<String> calls(String table) {
    return Matrix.read(table).stream()
        .map(Matrix.Line::call)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A token for each caller of the table; the one who has not signed in has none. */
  private Map<String, String> tokens() {
    var tokens = new HashMap<String, String>();
    for (var caller : callers("calls.csv")) {
      tokens.put(
          caller,
          switch (caller) {
            case Matrix.NOBODY -> null;
            case Role.ASSISTANT -> house.tokenOfAssistant();
            default -> house.tokenOf(personFor(caller));
          });
    }
    return tokens;
  }

  private static List<String> callers(String table) {
    return List.copyOf(Matrix.read(table).getFirst().expected().keySet());
  }

  /** The person with the role and the fewest others. */
  private Instance.Person personFor(String role) {
    if (role.equals(Role.SUBJECT)) {
      return own();
    }
    return house.people().stream()
        .filter(person -> person.roles().contains(role))
        .min(Comparator.comparingInt(person -> person.roles().size()))
        .orElseThrow();
  }
}
