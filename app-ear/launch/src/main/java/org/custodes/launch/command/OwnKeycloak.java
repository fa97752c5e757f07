package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.keycloak.KeycloakDistribution;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.launch.keycloak.LoginTheme;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;

/**
 * The demo's Keycloak with its cluster. It writes schema, realm and administrator one after the
 * other at its first start, and nothing repairs a half of it: until that start is over its data are
 * made anew.
 */
record OwnKeycloak(Project project, Instance instance, Parts parts, Terminal terminal) {

  /** The first start writes the schema; on a slow, busy machine that takes minutes. */
  private static final Duration LIMIT = Duration.ofMinutes(8);

  void startCluster(PostgresPrograms programs) throws IOException {
    var cluster = instance.cluster(ClusterPlan.KEYCLOAK);
    if (Files.exists(cluster.data()) && !Files.exists(finished())) {
      terminal.progress("Keycloak's first start was not finished: it begins anew");
      cluster.dropData();
    }
    new Databases(instance, parts, terminal).start(cluster, programs);
  }

  /** Starts it on its cluster, and brings the realm to its present state when it answers. */
  void start(KeycloakDistribution files) throws IOException {
    var logs = instance.home().logs();
    terminal.progress("starting Keycloak");
    var themes = new LoginTheme(project).laidInto(instance.home().themes());
    var temporary = instance.home().temporary();
    OwnerOnly.remove(temporary);
    OwnerOnly.folder(temporary);
    new KeycloakServer(files, instance.addresses(), instance.secrets(), themes, temporary, logs)
        .start(parts, instance.login(ClusterPlan.KEYCLOAK, ClusterPlan.KEYCLOAK.owner()));
    Parts.awaitAnswer(
        "Keycloak",
        LIMIT,
        logs.resolve("keycloak.log"),
        () -> new Probe().isWell(instance.addresses().keycloakHealth()));
    terminal.progress("Keycloak answers");
    new PresentRealm(instance, terminal).apply();
    OwnerOnly.write(finished(), "");
  }

  private Path finished() {
    return instance.home().cluster(ClusterPlan.KEYCLOAK.name()).resolve("first-start-is-over");
  }
}
