package org.custodes.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.postgres.Migrations;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Patience;
import org.custodes.launch.terminal.Trouble;
import org.custodes.launch.wildfly.WildFlyServer;
import org.custodes.persistence.vault.KeystoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both databases in one cluster would be linked by its log: the server must not serve. */
@ExtendWith(TestClusters.Parameter.class)
class OneClusterIT {
  private static final Path WORKPLACE = Path.of("target/one-cluster").toAbsolutePath();
  private static final Path EAR = Path.of("../ear/target/custodes.ear");
  private static final Duration START = Duration.ofMinutes(4);
  private static final int FIRST_OFFSET = 4700;

  @Test
  void theServerRefusesToStart(TestClusters clusters) throws IOException, SQLException {
    OwnerOnly.remove(WORKPLACE);
    KeystoreFile.create(clusters.home().keystore());
    var logs = OwnerOnly.folder(WORKPLACE.resolve("logs"));
    var parts = new Parts(WORKPLACE);
    var server = new WildFlyServer(EmptyHouse.distribution(), WORKPLACE.resolve("wildfly"), logs);
    try {
      server.start(
          parts,
          EAR,
          EmptyHouse.freePorts(FIRST_OFFSET).offset(),
          "127.0.0.1",
          false,
          bothIn(clusters));
      var trouble = assertThrows(Trouble.class, () -> Patience.until(START, server::isUp));
      assertTrue(trouble.getMessage().contains("errors"), trouble.getMessage());
      assertTrue(
          Files.readString(server.log()).contains("reach the same PostgreSQL cluster"),
          "it failed for another reason");
    } finally {
      parts.stopAll();
    }
  }

  /** The vault's database and user, laid into the main cluster as a careless operator would. */
  private static Map<String, String> bothIn(TestClusters clusters) throws SQLException {
    var vault = clusters.vault("vault_app");
    var owner = clusters.vault("vault_owner");
    var admin = clusters.main("main_admin");
    try (var connection = admin.connect();
        var statement = connection.createStatement()) {
      for (var login : new Login[] {vault, owner}) {
        statement.execute(
            "CREATE ROLE " + login.user() + " LOGIN PASSWORD '" + login.password() + "'");
      }
      statement.execute("CREATE DATABASE vault OWNER vault_owner TEMPLATE template0");
    }
    var url = admin.url().replaceAll("/[^/]*$", "/vault");
    Migrations.apply(
        new Login(url, owner.user(), owner.password()),
        Path.of("../../persistence/src/main/resources/db/vault").toAbsolutePath().normalize());
    var environment = new HashMap<>(EmptyHouse.environment(clusters));
    environment.put("CUSTODES_VAULT_URL", url);
    return environment;
  }
}
