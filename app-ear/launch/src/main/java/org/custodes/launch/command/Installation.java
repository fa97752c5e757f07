package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Ear;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Project;
import org.custodes.launch.keycloak.KeycloakDistribution;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.wildfly.WildFlyDistribution;

/** What is made once for all instances, as far as it is missing. */
final class Installation implements AutoCloseable {

  private final Workshop workshop;
  private final Versions versions = Versions.built();
  private final Parts parts;
  private final Path logs;
  private final Terminal terminal;
  private final Downloads downloads;
  private final CompletableFuture<PostgresPrograms> postgres;
  private final Optional<CompletableFuture<KeycloakDistribution>> keycloak;
  private final CompletableFuture<WildFlyDistribution> wildfly;
  private final CompletableFuture<Path> ear;

  /**
   * Begins to make it.
   *
   * @param withKeycloak whether the instance runs a Keycloak of its own
   */
  Installation(
      Project project,
      Workshop workshop,
      boolean withKeycloak,
      Steps steps,
      Parts parts,
      Path logs,
      Terminal terminal)
      throws IOException {
    this.workshop = workshop;
    this.parts = parts;
    this.logs = logs;
    this.terminal = terminal;
    var maven = new Maven(project, parts, logs);
    downloads =
        isComplete(withKeycloak)
            ? Downloads.unneeded(workshop)
            : Downloads.fetch(workshop, maven, terminal);
    postgres = steps.make(() -> PostgresPrograms.install(workshop, versions, downloads));
    keycloak = withKeycloak ? Optional.of(steps.make(this::makeKeycloak)) : Optional.empty();
    wildfly = steps.make(this::makeWildfly);
    ear = steps.make(() -> new Ear(project, workshop).built(maven, terminal));
  }

  CompletableFuture<PostgresPrograms> postgres() {
    return postgres;
  }

  /** Only for an instance that runs its own. */
  CompletableFuture<KeycloakDistribution> keycloak() {
    return keycloak.orElseThrow();
  }

  CompletableFuture<WildFlyDistribution> wildfly() {
    return wildfly;
  }

  CompletableFuture<Path> ear() {
    return ear;
  }

  CompletableFuture<Void> whole() {
    var all = new ArrayList<CompletableFuture<?>>(List.of(postgres, wildfly, ear));
    keycloak.ifPresent(all::add);
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
  }

  @Override
  public void close() throws IOException {
    downloads.close();
  }

  private boolean isComplete(boolean withKeycloak) throws IOException {
    return workshop.has(PostgresPrograms.name(versions))
        && workshop.has(WildFlyDistribution.name(versions))
        && (!withKeycloak || workshop.has(KeycloakDistribution.name(versions)));
  }

  private KeycloakDistribution makeKeycloak() throws IOException {
    var missing = !workshop.has(KeycloakDistribution.name(versions));
    tell(missing, "building Keycloak (once; a minute or more)");
    var files = KeycloakDistribution.install(workshop, versions, downloads, parts, logs);
    tell(missing, "Keycloak is built");
    return files;
  }

  private WildFlyDistribution makeWildfly() throws IOException {
    var missing = !workshop.has(WildFlyDistribution.name(versions));
    tell(missing, "unpacking and configuring WildFly (once)");
    var files = WildFlyDistribution.install(workshop, versions, downloads, parts, logs);
    tell(missing, "WildFly is configured");
    return files;
  }

  private void tell(boolean worthIt, String step) {
    if (worthIt) {
      terminal.progress(step);
    }
  }
}
