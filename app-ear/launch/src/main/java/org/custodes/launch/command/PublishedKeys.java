package org.custodes.launch.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Terminal;

/**
 * The keys that the house publishes, kept in its home, so that a certificate of its own can be
 * checked when nothing runs.
 */
record PublishedKeys(Home home, Terminal terminal) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Asks a server of ours; without an answer the house runs all the same. */
  void keep(URI site) throws IOException {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var request =
          HttpRequest.newBuilder(site.resolve("/.well-known/jwks.json")).timeout(PATIENCE).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        OwnerOnly.write(home.publishedKeys(), answer.body());
        return;
      }
    } catch (IOException e) {
      // said below, with any other answer
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.say("The published keys could not be kept; ./custodes verify needs --key until then.");
  }
}
