package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.wildfly.ServerEnvironment;

/** The server alone: databases, Keycloak, keystore and TLS are somebody else's. */
record ProductionManner(Production production, Instance instance, Terminal terminal)
    implements Manner {

  @Override
  public void introduce() throws IOException {
    terminal.say("This is Custodes in production.");
    new ProductionPlaces(
            production.publicUrl().toString(),
            production.realm().toString(),
            instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner()).urlWithUser(),
            instance.login(ClusterPlan.VAULT, ClusterPlan.VAULT.owner()).urlWithUser())
        .write(instance.home());
  }

  @Override
  public boolean runsKeycloak() {
    return false;
  }

  @Override
  public CompletableFuture<Void> identity(Installation made, Steps steps) {
    return steps.begin(() -> production.applyRealm(terminal));
  }

  @Override
  public Path keystore() {
    return production.keystore();
  }

  @Override
  public boolean isProduction() {
    return true;
  }

  @Override
  public ServerEnvironment serverEnvironment() {
    return production.serverEnvironment(instance);
  }

  /** A proxy in front may answer later than the server. */
  @Override
  public void awaitServer(Path log) throws IOException {
    if (!new Probe().answers(production.publicUrl())) {
      terminal.say(
          "The server is up, but from here nothing answers at " + production.publicUrl() + ".");
      return;
    }
    new PublishedKeys(instance.home(), terminal).keep(production.publicUrl());
  }

  @Override
  public void greet() {
    terminal.say("");
    terminal.say("Custodes is up at " + production.publicUrl() + ". This is production.");
    terminal.say("Ctrl-C or ./custodes stop ends it.");
  }
}
