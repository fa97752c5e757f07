package org.custodes.launch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Ear;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.keycloak.KeycloakDistribution;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Migrations;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Roles;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Patience;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;
import org.custodes.launch.wildfly.WildFlyDistribution;
import org.custodes.launch.wildfly.WildFlyServer;

/**
 * One start, from sources to answering URLs. Steps that do not need one another run side by side;
 * the first that fails ends the start.
 */
final class Raising {

  /** The first start of Keycloak writes its schema; on a slow, busy machine that takes minutes. */
  private static final Duration KEYCLOAK = Duration.ofMinutes(8);

  private static final Duration SERVER = Duration.ofMinutes(6);

  private final Project project;
  private final Instance instance;
  private final Arguments arguments;
  private final Optional<Production> production;
  private final Parts parts;
  private final Terminal terminal;
  private final Path logs;
  private final Probe probe = new Probe();
  private final CompletableFuture<Void> failure = new CompletableFuture<>();
  private final Executor threads = task -> Thread.ofPlatform().daemon().start(task);

  Raising(
      Project project,
      Instance instance,
      Arguments arguments,
      Optional<Production> production,
      Parts parts,
      Terminal terminal) {
    this.project = project;
    this.instance = instance;
    this.arguments = arguments;
    this.production = production;
    this.parts = parts;
    this.terminal = terminal;
    this.logs = instance.home().logs();
  }

  @SuppressWarnings("try") // the lock is held, not used
  void raise() throws IOException {
    // whatever else the start is busy with: a first one installs for minutes
    parts.onDeath(failure::completeExceptionally);
    introduce();
    var workshop = new Workshop(project);
    CompletableFuture<Void> up;
    try (var alone = workshop.alone();
        var made = new Installation(workshop)) {
      made.begin();
      var main = database(ClusterPlan.MAIN, made.postgres);
      var vault = database(ClusterPlan.VAULT, made.postgres);
      var keycloak = production.isPresent() ? step(this::presentRealm) : demoKeycloak(made);
      var server =
          guarded(
              CompletableFuture.allOf(main, vault, made.wildfly, made.ear)
                  .thenApplyAsync(
                      ready -> startServer(made.wildfly.join(), made.ear.join()), threads)
                  .thenAcceptAsync(this::awaitServer, threads));
      up = CompletableFuture.allOf(keycloak, server);
      await(CompletableFuture.allOf(made.keycloak, made.wildfly, made.ear, made.postgres));
    }
    await(up);
  }

  private void introduce() throws IOException {
    new ForeignDatabases(System.getenv()).refuseGaps();
    new ForeignChecks(instance).refuseUnfit();
    if (!instance.runsItself(ClusterPlan.MAIN) && !instance.runsItself(ClusterPlan.VAULT)) {
      // before anything is migrated
      new ForeignChecks(instance).refuseOneCluster();
    }
    if (production.isPresent()) {
      terminal.say("This is Custodes in production.");
      new ProductionPlaces(
              production.get().publicUrl().toString(),
              production.get().realm().toString(),
              instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner()).urlWithUser(),
              instance.login(ClusterPlan.VAULT, ClusterPlan.VAULT.owner()).urlWithUser())
          .write(instance.home());
      return;
    }
    terminal.say("This is the demo of Custodes: its people are invented and it speaks plain http.");
    if (!instance.addresses().isLocal()) {
      terminal.say(
          "It listens on every interface, so that others reach it as "
              + arguments.host()
              + ". Do not put anything true into it.");
    }
    new PresentRealm(instance, terminal).writePeople();
  }

  private CompletableFuture<Void> demoKeycloak(Installation made) {
    return guarded(
        begin(made.postgres, this::keycloakCluster)
            .thenCombineAsync(made.keycloak, (login, files) -> startKeycloak(files), threads)
            .thenAcceptAsync(this::awaitRealm, threads));
  }

  private Void presentRealm() {
    production.orElseThrow().applyRealm(terminal);
    return null;
  }

  /** What is made once for all instances, as far as it is missing. */
  private final class Installation implements AutoCloseable {
    private final Workshop workshop;
    private final Versions versions = Versions.built();
    private final Maven maven = new Maven(project, parts, logs);
    private Downloads downloads;
    private CompletableFuture<PostgresPrograms> postgres;
    private CompletableFuture<KeycloakDistribution> keycloak;
    private CompletableFuture<WildFlyDistribution> wildfly;
    private CompletableFuture<Path> ear;

    Installation(Workshop workshop) {
      this.workshop = workshop;
    }

    void begin() throws IOException {
      var names =
          List.of(
              PostgresPrograms.name(versions),
              KeycloakDistribution.name(versions),
              WildFlyDistribution.name(versions));
      var ownKeycloak = production.isEmpty();
      if (!names.stream()
          .filter(name -> ownKeycloak || !name.equals(names.get(1)))
          .allMatch(workshop::has)) {
        downloads = Downloads.fetch(workshop, maven, terminal);
      }
      postgres = step(() -> PostgresPrograms.install(workshop, versions, downloads));
      keycloak =
          ownKeycloak
              ? step(() -> keycloak(names.get(1)))
              : CompletableFuture.completedFuture(null);
      wildfly =
          step(
              () -> {
                var missing =
                    tellIfMissing(names.get(2), "unpacking and configuring WildFly (once)");
                var files = WildFlyDistribution.install(workshop, versions, downloads, parts, logs);
                if (missing) {
                  terminal.progress("WildFly is configured");
                }
                return files;
              });
      ear = step(() -> new Ear(project, workshop).built(maven, terminal));
    }

    private KeycloakDistribution keycloak(String name) throws IOException {
      var missing = tellIfMissing(name, "building Keycloak (once; a minute or more)");
      var files = KeycloakDistribution.install(workshop, versions, downloads, parts, logs);
      if (missing) {
        terminal.progress("Keycloak is built");
      }
      return files;
    }

    private boolean tellIfMissing(String name, String step) {
      var missing = !workshop.has(name);
      if (missing) {
        terminal.progress(step);
      }
      return missing;
    }

    @Override
    public void close() throws IOException {
      if (downloads != null) {
        downloads.close();
      }
    }
  }

  private CompletableFuture<Void> database(
      ClusterPlan plan, CompletableFuture<PostgresPrograms> postgres) {
    return begin(
        postgres,
        programs -> {
          if (instance.runsItself(plan)) {
            cluster(plan, programs);
          }
          var steps =
              Migrations.apply(instance.login(plan, plan.owner()), project.migrations(plan.name()));
          if (steps > 0) {
            terminal.progress("migrated " + plan.called() + ", new steps: " + steps);
          }
          return null;
        });
  }

  /**
   * Keycloak writes schema, realm and administrator one after the other at its first start, and
   * nothing repairs a half of it: until that start is over its data are made anew.
   */
  private Cluster keycloakCluster(PostgresPrograms programs) throws IOException {
    var cluster = instance.cluster(ClusterPlan.KEYCLOAK);
    if (Files.exists(cluster.data()) && !Files.exists(finished())) {
      terminal.progress("Keycloak's first start was not finished: it begins anew");
      cluster.dropData();
    }
    return cluster(ClusterPlan.KEYCLOAK, programs);
  }

  private Path finished() {
    return instance.home().cluster(ClusterPlan.KEYCLOAK.name()).resolve("first-start-is-over");
  }

  private Cluster cluster(ClusterPlan plan, PostgresPrograms programs) throws IOException {
    var cluster = instance.cluster(plan);
    cluster.start(parts, programs, Unprivileged.here(), logs);
    Roles.apply(cluster);
    terminal.progress(plan.called() + " answers on port " + cluster.port());
    return cluster;
  }

  private KeycloakServer startKeycloak(KeycloakDistribution files) {
    var server = new KeycloakServer(files, instance.addresses(), instance.secrets(), logs);
    terminal.progress("starting Keycloak");
    server.start(parts, instance.login(ClusterPlan.KEYCLOAK, ClusterPlan.KEYCLOAK.owner()));
    return server;
  }

  private void awaitRealm(KeycloakServer server) {
    awaitAnswer(
        "Keycloak",
        KEYCLOAK,
        logs.resolve("keycloak.log"),
        () -> probe.isWell(instance.addresses().keycloakHealth()));
    terminal.progress("Keycloak answers");
    new PresentRealm(instance, terminal).apply();
    try {
      OwnerOnly.write(finished(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WildFlyServer startServer(WildFlyDistribution files, Path ear) {
    var server = new WildFlyServer(files, instance.home().wildfly(), logs);
    terminal.progress("starting the server");
    try {
      refuseOneCluster();
      new Keystore(production.map(Production::keystore).orElse(instance.home().keystore()), logs)
          .ensure(ear, instance.login(ClusterPlan.VAULT, "vault_app"), parts);
      server.start(
          parts,
          ear,
          arguments.portOffset(),
          instance.addresses().bindAddress(),
          production.isPresent(),
          production
              .map(real -> real.serverEnvironment(instance))
              .orElseGet(() -> ServerEnvironment.ofDemo(instance)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return server;
  }

  private void refuseOneCluster() {
    if (!instance.runsItself(ClusterPlan.MAIN) || !instance.runsItself(ClusterPlan.VAULT)) {
      new ForeignChecks(instance).refuseOneCluster();
    }
  }

  private void awaitServer(WildFlyServer server) {
    awaitAnswer("server", SERVER, server.log(), server::isUp);
    if (production.isEmpty()) {
      awaitAnswer("server", SERVER, server.log(), () -> probe.answers(instance.addresses().api()));
    } else if (!probe.answers(production.get().publicUrl())) {
      terminal.say(
          "The server is up, but from here nothing answers at "
              + production.get().publicUrl()
              + ".");
    }
    terminal.progress("the server answers");
  }

  private void awaitAnswer(String name, Duration limit, Path log, BooleanSupplier question) {
    if (!Patience.until(limit, question)) {
      throw new Trouble(
          "The part \"" + name + "\" did not answer within " + limit.toSeconds() + " s.",
          Parts.lastLines(log) + "\nIts log: " + log);
    }
  }

  /** A step that may fail on files. */
  private interface Step<T> {
    T take() throws IOException;
  }

  /** A step that needs the result of another. */
  private interface NextStep<T, R> {
    R take(T before) throws IOException;
  }

  private <T> CompletableFuture<T> step(Step<T> step) {
    return guarded(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return step.take();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            threads));
  }

  private <T, R> CompletableFuture<R> begin(CompletableFuture<T> before, NextStep<T, R> step) {
    return guarded(
        before.thenApplyAsync(
            result -> {
              try {
                return step.take(result);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            threads));
  }

  /** A step whose failure ends the start at once, whoever else is still busy. */
  private <T> CompletableFuture<T> guarded(CompletableFuture<T> step) {
    return step.whenComplete(
        (result, thrown) -> {
          if (thrown != null) {
            failure.completeExceptionally(thrown);
          }
        });
  }

  private void await(CompletableFuture<Void> steps) {
    try {
      CompletableFuture.anyOf(steps, failure).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }
}
