package org.custodes.launch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.terminal.Terminal;

/** What runs where, for people and for scripts. */
public record Status(Home home, boolean json, Terminal terminal) implements Command {

  static final int ALL_ANSWER = 0;
  static final int SOME_DO_NOT = 3;
  static final int NOTHING_RUNS = 4;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public int run() throws IOException {
    var note = RunNote.read(home);
    var supervised = note.filter(n -> new ProcessMark(n.pid(), n.started()).isAlive()).isPresent();
    if (note.isEmpty() || (!supervised && Orphans.of(home.root()).isEmpty())) {
      terminal.say(json ? pretty(nothing(home)) : "Nothing runs in " + home.root() + ".");
      return NOTHING_RUNS;
    }
    var places = ProductionPlaces.read(home);
    if (note.get().production() && places.isPresent()) {
      return ofProduction(places.get(), supervised, note.get().up());
    }
    var instance = new Instance(home, note.get().host(), note.get().portOffset(), System.getenv());
    var answers = answers(instance);
    if (json) {
      terminal.say(pretty(described(instance)));
      remark(answers);
    } else {
      tell(instance.addresses().console(), answers, supervised, note.get().up());
    }
    return exitStatus(answers, note.get().up());
  }

  /** During a start the realm may answer before its clients and people are in their places. */
  static int exitStatus(Map<String, Boolean> answers, boolean startIsOver) {
    return startIsOver && answers.values().stream().allMatch(answer -> answer)
        ? ALL_ANSWER
        : SOME_DO_NOT;
  }

  private static Map<String, Boolean> answers(Instance instance) {
    var probe = new Probe();
    var addresses = instance.addresses();
    var answers = new LinkedHashMap<String, Boolean>();
    for (var plan : ClusterPlan.ALL) {
      answers.put(plan.called(), instance.login(plan, plan.owner()).answers());
    }
    answers.put("Keycloak", probe.isWell(addresses.keycloakHealth()));
    answers.put(
        "realm", probe.isWell(URI.create(addresses.realm() + "/.well-known/openid-configuration")));
    answers.put("public pages", probe.answers(addresses.site()));
    answers.put("console", probe.answers(addresses.console()));
    answers.put("API", probe.answers(URI.create(addresses.api() + "/openapi")));
    return answers;
  }

  private int ofProduction(ProductionPlaces places, boolean supervised, boolean startIsOver)
      throws IOException {
    var answers = places.answers();
    if (json) {
      terminal.say(pretty(described(places)));
      remark(answers);
    } else {
      tell(places.console(), answers, supervised, startIsOver);
    }
    return exitStatus(answers, startIsOver);
  }

  /** The same fields; production has no demo, and its passwords are in no file of the home. */
  private ObjectNode described(ProductionPlaces places) {
    var node = nothing(home);
    node.put("console", places.console().toString());
    node.put("api", places.api().toString());
    node.put("public", places.site().toString());
    node.put("keycloak", places.keycloak().toString());
    node.put("realm", places.realm());
    node.putObject("databases").put("main", places.main()).put("vault", places.vault());
    return node;
  }

  /** A script that reads the fields learns from the exit status that something is missing. */
  private void remark(Map<String, Boolean> answers) {
    answers.forEach(
        (part, answer) -> {
          if (!answer) {
            terminal.remark("does not answer: " + part);
          }
        });
  }

  private void tell(
      URI console, Map<String, Boolean> answers, boolean supervised, boolean startIsOver)
      throws IOException {
    answers.forEach(
        (part, answer) ->
            terminal.say((answer ? "  answers        " : "  does not answer ") + part));
    for (var artefact : List.of(Artefact.MAIN, Artefact.VAULT)) {
      LogState.read(home, artefact)
          .ifPresent(state -> terminal.say(state.said(artefact, Instant.now())));
    }
    terminal.say("  console         " + console);
    terminal.say("  home            " + home.root());
    if (supervised && !startIsOver) {
      terminal.say("It is still starting.");
    }
    if (!supervised) {
      terminal.say("Its supervisor was killed: ./custodes run or ./custodes stop puts that right.");
    }
  }

  private static String pretty(ObjectNode node) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  /** The same fields, none of them known. */
  static ObjectNode nothing(Home home) {
    var node = JSON.createObjectNode();
    for (var field : new String[] {"console", "api", "public", "keycloak", "realm", "ledger"}) {
      node.putNull(field);
    }
    node.putObject("databases").putNull("main").putNull("vault");
    node.putNull("passfile");
    node.put("home", home.root().toString());
    node.putNull("demo");
    return node;
  }

  /** Where everything is, and the accounts of the demo. */
  static ObjectNode described(Instance instance) throws IOException {
    var addresses = instance.addresses();
    var node = JSON.createObjectNode();
    node.put("console", addresses.console().toString());
    node.put("api", addresses.api().toString());
    node.put("public", addresses.site().toString());
    node.put("keycloak", addresses.keycloak().toString());
    node.put("realm", addresses.realm().toString());
    node.putNull("ledger");
    var databases = node.putObject("databases");
    for (var plan : new ClusterPlan[] {ClusterPlan.MAIN, ClusterPlan.VAULT}) {
      databases.put(plan.name(), instance.login(plan, plan.owner()).urlWithUser());
    }
    writePassfile(instance);
    node.put("passfile", instance.home().passfile().toString());
    node.put("home", instance.home().root().toString());
    var demo = node.putObject("demo");
    demo.putObject("client")
        .put("id", PresentRealm.ASSISTANT)
        .put("secret", instance.secrets().of(PresentRealm.ASSISTANT_SECRET));
    demo.set("people", JSON.valueToTree(new PresentRealm(instance, null).people()));
    return node;
  }

  private static void writePassfile(Instance instance) throws IOException {
    OwnerOnly.write(instance.home().passfile(), new Passfile(instance).text());
  }
}
