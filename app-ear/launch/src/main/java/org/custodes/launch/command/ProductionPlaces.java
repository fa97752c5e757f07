package org.custodes.launch.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;

/**
 * Where a production instance and what it uses are, noted for the commands of other shells, which
 * do not have its environment. Holds no secret.
 *
 * @param server the public URL
 * @param realm the issuer
 * @param main the main database as its owner sees it
 * @param vault the vault as its owner sees it
 */
record ProductionPlaces(String server, String realm, String main, String vault) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path file(Home home) {
    return home.run().resolve("production.json");
  }

  static boolean isAt(Home home) {
    return Files.exists(file(home));
  }

  void write(Home home) throws IOException {
    OwnerOnly.write(file(home), JSON.writeValueAsString(this));
  }

  static Optional<ProductionPlaces> read(Home home) throws IOException {
    if (!isAt(home)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file(home)), ProductionPlaces.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  URI console() {
    return URI.create(server + "/console/");
  }

  URI api() {
    return URI.create(server + "/api");
  }

  URI site() {
    return URI.create(server + "/");
  }

  URI keycloak() {
    return URI.create(realm).resolve("/");
  }

  /** Each part that can be asked without a password. */
  Map<String, Boolean> answers() {
    var probe = new Probe();
    var answers = new LinkedHashMap<String, Boolean>();
    answers.put("realm", probe.isWell(URI.create(realm + "/.well-known/openid-configuration")));
    answers.put("public pages", probe.answers(site()));
    answers.put("console", probe.answers(console()));
    answers.put("API", probe.answers(URI.create(api() + "/openapi")));
    return answers;
  }
}
