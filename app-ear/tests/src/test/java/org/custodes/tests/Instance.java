package org.custodes.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.custodes.launch.build.Ear;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Patience;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The whole house, as {@code ./custodes run} raises it: three databases, Keycloak, WildFly and the
 * people of the demo. One instance serves all tests of a run; the first that calls {@link #running}
 * waits for it, and it is stopped after the last.
 *
 * <pre>{@code
 * class ConsentApiIT {
 *   private final Instance house = Instance.running();
 *
 *   @Test
 *   void somebodyElsesChoicesAreNotFound() {
 *     var anna = house.someone("subject");
 *     var call = HttpRequest.newBuilder(house.api().resolve("v1/consents/me"))
 *         .header("Authorization", "Bearer " + house.tokenOf(anna));
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>It has a home and ports of its own, so that it disturbs no other instance. To try a test
 * against one that already runs, name its home: {@code -Dcustodes.test.home=DIR}; that one is left
 * running. Tests share people and data: use a {@code sub} of your own where you write.
 */
public final class Instance {
  static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Duration START = Duration.ofMinutes(10);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final int FIRST_OFFSET = 4000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Instance running;

  private final Path home;
  private final JsonNode status;
  private final boolean ours;

  private Instance(Path home, JsonNode status, boolean ours) {
    this.home = home;
    this.status = status;
    this.ours = ours;
  }

  /**
   * One of the demo's people.
   *
   * @param username what they type when they sign in
   * @param password of this instance only
   * @param sub the name by which the API knows them
   * @param roles realm roles
   */
  public record Person(String username, String password, String sub, List<String> roles) {
    public Person {
      roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
      return username;
    }
  }

  /** The instance of this run of tests, started now if it is not up yet. */
  public static synchronized Instance running() {
    if (running == null) {
      var named = System.getProperty("custodes.test.home");
      running = named == null ? start() : attach(Path.of(named));
    }
    return running;
  }

  /** The public pages; ends with a slash. */
  public URI site() {
    return folder("public");
  }

  /** The console; ends with a slash. */
  public URI console() {
    return folder("console");
  }

  /** The API's root, without version; ends with a slash, so that {@code v1/…} can be resolved. */
  public URI api() {
    return folder("api");
  }

  /** The realm at Keycloak; ends with a slash. */
  public URI realm() {
    return folder("realm");
  }

  /** The instance's folder: logs, keys, secrets and data. */
  public Path home() {
    return home;
  }

  /** JDBC URL of {@code main} or {@code vault}, with the owner's name; see {@link #passfile}. */
  public String database(String name) {
    return status.at("/databases/" + name).asText();
  }

  /** The passwords of the databases' users, in the format of PostgreSQL's pgpass. */
  public Path passfile() {
    return Path.of(status.get("passfile").asText());
  }

  /** Everybody in the demo. */
  public List<Person> people() {
    return StreamSupport.stream(status.at("/demo/people").spliterator(), false)
        .map(
            person ->
                new Person(
                    person.get("username").asText(),
                    person.get("password").asText(),
                    person.get("sub").asText(),
                    StreamSupport.stream(person.get("roles").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()))
        .toList();
  }

  /** The first person of the demo who has the role. */
  public Person someone(String role) {
    return people().stream()
        .filter(person -> person.roles().contains(role))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is a " + role));
  }

  /** A person of the demo by the name with which they sign in. */
  public Person named(String username) {
    return people().stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is " + username));
  }

  /** A bearer token of the assistant's service account. */
  public String tokenOfAssistant() {
    return token(Map.of("grant_type", "client_credentials"));
  }

  /** A bearer token of a person of the demo, without a browser. */
  public String tokenOf(Person person) {
    return token(
        Map.of(
            "grant_type", "password",
            "username", person.username(),
            "password", person.password()));
  }

  private String token(Map<String, String> grant) {
    var form = new ArrayList<Map.Entry<String, String>>(grant.entrySet());
    form.add(Map.entry("client_id", status.at("/demo/client/id").asText()));
    form.add(Map.entry("client_secret", status.at("/demo/client/secret").asText()));
    var request =
        HttpRequest.newBuilder(realm().resolve("protocol/openid-connect/token"))
            .timeout(ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form.stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Keycloak gives no token: " + answer.body());
      }
      return JSON.readTree(answer.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a token", e);
    }
  }

  private URI folder(String field) {
    var address = status.get(field).asText();
    return URI.create(address.endsWith("/") ? address : address + "/");
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Instance start() {
    var home = PROJECT.resolve(".custodes/test/instance");
    var log = Path.of("target/instance.log").toAbsolutePath();
    try {
      custodes(home, "stop");
      OwnerOnly.remove(home);
      raise(home, EmptyHouse.freePorts(FIRST_OFFSET).offset(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Instance(home, read(custodes(home, "status", "--json").output()), true);
  }

  /** Runs a home with the archive as built, and waits until it is up. */
  static void raise(Path home, int offset, Path log, String... options) throws IOException {
    var project = new Project(PROJECT);
    new Ear(project, new Workshop(project))
        .adopt(PROJECT.resolve("app-ear/ear/target/custodes.ear"));
    var words = new ArrayList<>(List.of("run", "--port-offset", "" + offset));
    words.addAll(List.of(options));
    var house =
        command(home, words.toArray(String[]::new))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean up = Patience.until(START, () -> !house.isAlive() || isUp(log));
    if (!up || !house.isAlive()) {
      custodes(home, "stop");
      throw new IllegalStateException("the house did not start:\n" + Files.readString(log));
    }
  }

  static Instance attach(Path home) {
    var status = custodes(home, "status", "--json");
    if (status.exit() != 0) {
      throw new IllegalStateException("nothing that answers runs in " + home);
    }
    return new Instance(home, read(status.output()), false);
  }

  /** What answers already may still be given its realm; the greeting comes last. */
  private static boolean isUp(Path log) {
    try {
      return Files.readString(log).contains("Custodes is up");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command said and how it ended. */
  record Ended(int exit, String output) {}

  static Ended custodes(Path home, String... words) {
    try {
      var process = command(home, words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for ./custodes", e);
    }
  }

  private static ProcessBuilder command(Path home, String... words) {
    var command = new ArrayList<String>();
    command.add(PROJECT.resolve("custodes").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("--home", home.toAbsolutePath().toString()));
    var builder = new ProcessBuilder(command);
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CUSTODES_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  private static JsonNode read(String status) {
    try {
      return JSON.readTree(status);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void stop() {
    if (running != null && running.ours) {
      custodes(running.home, "stop");
    }
    running = null;
  }

  /** Stops the instance when the last test is over, failed or not. */
  public static final class Stopper implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
      stop();
    }
  }
}
