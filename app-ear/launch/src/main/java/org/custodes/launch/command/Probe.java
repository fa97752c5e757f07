package org.custodes.launch.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a URL whether anybody is there. */
final class Probe {

  /**
   * Where nobody listens the answer comes at once; a busy machine is slow and all the same well.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int SERVER_ERROR = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Any answer short of a server error. */
  boolean answers(URI address) {
    var status = status(address);
    return status > 0 && status < SERVER_ERROR;
  }

  /** The answer that says all is well. */
  boolean isWell(URI address) {
    return status(address) == 200;
  }

  private int status(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
