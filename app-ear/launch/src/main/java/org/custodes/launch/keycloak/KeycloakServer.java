package org.custodes.launch.keycloak;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.custodes.launch.home.Addresses;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Part;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;

/** One running Keycloak. */
public final class KeycloakServer {

  /** The service account that owns the administration interface. */
  public static final String ADMIN_CLIENT = "custodes-launcher";

  private static final String ADMIN_SECRET = "keycloak.admin-client";

  private final KeycloakDistribution distribution;
  private final Addresses addresses;
  private final Secrets secrets;
  private final Path themes;
  private final Path temporary;
  private final Path logs;

  public KeycloakServer(
      KeycloakDistribution distribution,
      Addresses addresses,
      Secrets secrets,
      Path themes,
      Path temporary,
      Path logs) {
    this.distribution = distribution;
    this.addresses = addresses;
    this.secrets = secrets;
    this.themes = themes;
    this.temporary = temporary;
    this.logs = logs;
  }

  /** The secret of the administration client. */
  public static String adminSecret(Secrets secrets) {
    return secrets.of(ADMIN_SECRET);
  }

  public Part start(Parts parts, Login database) {
    return parts.start(
        new Order(
            "Keycloak",
            Rank.IDENTITY,
            // without the option it looks for others of its kind, on every interface it finds
            distribution.command(List.of("start", "--optimized", "--cache=local")),
            environment(database),
            logs,
            logs.resolve("keycloak.out"),
            logs.resolve("keycloak.log")));
  }

  private Map<String, String> environment(Login database) {
    var ports = addresses.ports();
    var environment = new HashMap<String, String>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
    // kc.sh takes options word by word: a path may hold no space, and a relative one holds none
    environment.put(
        "JAVA_OPTS_APPEND",
        "-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.net.preferIPv4Stack=true -Djava.io.tmpdir="
            + logs.relativize(temporary));
    environment.put("KC_DB_URL", database.url());
    environment.put("KC_DB_USERNAME", database.user());
    environment.put("KC_DB_PASSWORD", database.password());
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HOSTNAME", addresses.keycloak().toString());
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", addresses.bindAddress());
    environment.put("KC_HTTP_PORT", "" + ports.keycloak());
    environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("KC_HTTP_MANAGEMENT_PORT", "" + ports.keycloakManagement());
    environment.put("KC_SPI_THEME__FOLDER__DIR", themes.toString());
    environment.put("KC_LOG", "file");
    environment.put("KC_LOG_FILE", logs.resolve("keycloak.log").toString());
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT);
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret(secrets));
    return environment;
  }
}
