package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.home.Project;
import org.custodes.launch.identity.DemoPeople;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.wildfly.ServerEnvironment;

/** Invented people, plain http, and everything on one machine. */
record DemoManner(Project project, Instance instance, Parts parts, Terminal terminal)
    implements Manner {

  private static final Duration API = Duration.ofMinutes(6);

  @Override
  public void introduce() throws IOException {
    terminal.say("This is the demo of Custodes: its people are invented and it speaks plain http.");
    if (!instance.addresses().isLocal()) {
      terminal.say(
          "It listens on every interface, so that others reach it as "
              + instance.addresses().host()
              + ". Do not put anything true into it.");
    }
    new PresentRealm(instance, terminal).writePeople();
  }

  @Override
  public boolean runsKeycloak() {
    return true;
  }

  @Override
  public CompletableFuture<Void> identity(Installation made, Steps steps) {
    var keycloak = new OwnKeycloak(project, instance, parts, terminal);
    var cluster = steps.after(made.postgres(), () -> keycloak.startCluster(made.postgres().join()));
    return steps.after(
        CompletableFuture.allOf(cluster, made.keycloak()),
        () -> keycloak.start(made.keycloak().join()));
  }

  @Override
  public Path keystore() {
    return instance.home().keystore();
  }

  @Override
  public boolean isProduction() {
    return false;
  }

  @Override
  public ServerEnvironment serverEnvironment() {
    var home = instance.home();
    return instance
        .databaseEnvironment()
        .keys(home.keystore(), home.tombstones())
        .identity(
            instance.addresses().realm(),
            instance.secrets().of(PresentRealm.CONSOLE_SECRET),
            instance.addresses().server())
        .accounts(Optional.of(instance.secrets().of(PresentRealm.ACCOUNTS_SECRET)))
        .demo(home.people());
  }

  @Override
  public void awaitServer(Path log) throws IOException {
    var probe = new Probe();
    Parts.awaitAnswer("server", API, log, () -> probe.answers(instance.addresses().api()));
    new PublishedKeys(instance.home(), terminal).keep(instance.addresses().site());
  }

  @Override
  public void greet() {
    var addresses = instance.addresses();
    terminal.say("");
    terminal.say(
        String.format(
            Locale.ROOT,
            "Custodes is up after %.0f s. This is the demo.",
            terminal.secondsSinceStart()));
    terminal.say("");
    terminal.say("  public pages  " + addresses.site());
    terminal.say("  console       " + addresses.console());
    terminal.say(
        "  API           " + addresses.api() + "   described at " + addresses.api() + "/openapi");
    terminal.say("  Keycloak      " + addresses.realm());
    terminal.say("");
    var realm = new PresentRealm(instance, terminal);
    terminal.say("  Sign in as one of these, all with the password " + realm.demoPassword() + " :");
    var people = DemoPeople.all();
    for (var person : people) {
      if (person.hasStory()) {
        terminal.say(
            String.format(
                Locale.ROOT, "    %-12s %s", person.username(), String.join(", ", person.roles())));
      }
    }
    terminal.say(
        "  or as one of "
            + people.stream().filter(person -> !person.hasStory()).count()
            + " more subjects, whom ./custodes status --json lists.");
    terminal.say("");
    terminal.say("Ctrl-C or ./custodes stop ends it; the data stay.");
  }
}
