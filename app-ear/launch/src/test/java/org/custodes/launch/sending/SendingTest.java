package org.custodes.launch.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.custodes.launch.identity.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers as the API does, and stores what is new to it. */
class SendingTest {
  private static final String REFUSED = "{\"outcome\":\"REFUSED\",\"reason\":\"NO_CONSENT\"}";
  private static final String STORED = "{\"outcome\":\"STORED\"}";

  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Integer> statusFirst = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tokens = new AtomicInteger();

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/conversations", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var status = statusFirst.poll();
    if (status != null) {
      call.getResponseHeaders().add("Retry-After", "0");
      reply(call, status, "{\"detail\":\"A message is too long.\",\"field\":\"messages.text\"}");
    } else if (body.contains("secret")) {
      reply(call, 200, REFUSED);
    } else {
      kept.add(call.getRequestHeaders().getFirst("Idempotency-Key"));
      reply(call, 201, STORED);
    }
  }

  private static void reply(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  private Tally send(String... lines) throws IOException, InterruptedException {
    var file = folder.resolve("conversations.jsonl");
    Files.write(file, List.of(lines));
    var api = URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
    return new Sending(
            api, () -> Secret.of("token " + tokens.incrementAndGet()), "training", done -> {})
        .all(file);
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
  }

  @Test
  void countsWhatIsStoredAndWhatIsRefusedByReason() throws Exception {
    var tally = send(line("a", "tea"), line("b", "secret"), line("c", "coffee"));
    assertEquals(2, tally.stored());
    assertEquals(Map.of("NO_CONSENT", 1), tally.refused());
    assertTrue(tally.isComplete());
  }

  @Test
  void storesNothingTwiceWhenItIsSentAgain() throws Exception {
    send(line("a", "tea"), line("b", "coffee"));
    send(line("a", "tea"), line("b", "coffee"));
    assertEquals(2, kept.size());
  }

  @Test
  void takesAChangedTextAnotherIdAndAnotherPurposeForAnotherConversation() throws Exception {
    var tea = key(line("a", "tea"), "training");
    assertNotEquals(tea, key(line("a", "coffee"), "training"));
    assertNotEquals(tea, key(line("b", "tea"), "training"));
    assertNotEquals(tea, key(line("a", "tea"), "context"));
    assertEquals(
        tea,
        key(
            "{\"messages\":[{\"text\":\"tea\",\"role\":\"user\"}],\"source\":\"x\",\"id\":\"a\"}",
            "training"));
  }

  private static String key(String line, String purpose) throws Unsendable {
    return Conversation.read(line.getBytes(StandardCharsets.UTF_8)).idempotencyKey(purpose);
  }

  @Test
  void saysWhichLineIsBrokenAndSendsTheOthers() throws Exception {
    var tally = send(line("a", "tea"), "{\"id\":", "{\"id\":3}", "", line("e", "coffee"));
    assertEquals(2, tally.stored());
    assertFalse(tally.isComplete());
    assertEquals(
        List.of(
            "line 2 is no JSON in UTF-8",
            "line 3 has neither a \"text\" nor \"messages\"",
            "line 4 is no JSON object",
            "Put these lines right and send the file again."),
        tally.troubles());
  }

  @Test
  void neverRepeatsWhatABrokenLineHeld() throws Exception {
    var tally = send("{\"id\":1,\"text\":\"Thandiwe", "{\"messages\":[{\"role\":\"Thandiwe\"}]}");
    assertFalse(tally.troubles().toString().contains("Thandiwe"));
  }

  @Test
  void tellsWhatTheApiHasAgainstALine() throws Exception {
    statusFirst.add(400);
    var tally = send(line("a", "tea"));
    assertEquals(
        "line 1 was not taken: status 400, A message is too long. (field messages.text)",
        tally.troubles().getFirst());
  }

  @Test
  void waitsWhenTheApiAsksForItAndTakesANewTokenWhenTheOldOneHasExpired() throws Exception {
    statusFirst.addAll(List.of(429, 401));
    var tally = send(line("a", "tea"));
    assertTrue(tally.isComplete());
    assertEquals(2, tokens.get());
  }

  @Test
  void givesUpAtADeadServerAndSaysFromWhichLineOn() throws Exception {
    server.stop(0);
    var tally = send(line("a", "tea"), line("b", "coffee"), line("c", "cocoa"));
    assertFalse(tally.isComplete());
    assertEquals(3, tally.withoutOutcome());
    assertTrue(tally.troubles().getFirst().startsWith("line 1: the server at"));
    assertTrue(tally.troubles().getFirst().contains("nor 2 lines behind it"));
  }

  @Test
  void tellsTheFirstOfManyBrokenLinesAndHowManyFollow() throws Exception {
    var tally = send("[]\n".repeat(100).strip().split("\n"));
    assertEquals(Tally.MOST_TOLD + 2, tally.troubles().size());
    assertTrue(tally.troubles().contains("and 80 more lines behind them"));
  }
}
