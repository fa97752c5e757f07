package org.custodes.launch.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.identity.DemoPeople;
import org.custodes.launch.identity.DemoPerson;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.identity.TokenEndpoint;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.sending.Sending;
import org.custodes.launch.sending.Tally;
import org.custodes.launch.sending.Tokens;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * Offers the conversations of a file to a running demo, as one of its people and with their own
 * token. Production gives nobody a token for a password, and its people are not invented.
 */
public record Send(Home home, Arguments arguments, Terminal terminal) implements Command {
  private static final String USAGE =
      "./custodes send FILE.jsonl --as anna [--purpose training|context]";
  private static final String NO_CONSENT = "NO_CONSENT";
  private static final int EVERY = 10;

  private static final Map<String, String> IN_WORDS =
      Map.of(
          NO_CONSENT,
          "they have not agreed to the purpose",
          "OPTED_OUT",
          "they switched all storage off",
          "MINOR",
          "they are under 18, or the text says so",
          "AGE_UNKNOWN",
          "nobody has said how old they are",
          "SENSITIVE_TOPIC",
          "it touches a topic that is not kept",
          "RESIDUAL_RISK",
          "even masked it might say who it was",
          "UNSUPPORTED_LANGUAGE",
          "names cannot be found reliably in its language");

  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1 || arguments.as().isEmpty()) {
      throw new Trouble("send needs one file of JSON lines and a person.", USAGE);
    }
    var file = Path.of(arguments.operands().getFirst());
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Trouble("There is no file " + file + " that can be read.", USAGE);
    }
    var person = person(arguments.as().get());
    var instance = running();
    try {
      var tally =
          new Sending(
                  instance.addresses().api(),
                  tokens(instance, person),
                  arguments.purpose(),
                  this::progress)
              .all(file);
      terminal.counted("");
      tell(tally, person, instance.addresses().console());
      return tally.isComplete() ? 0 : 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(
          "The sending was interrupted.", "Send the file again: nothing is stored twice.", e);
    }
  }

  private static DemoPerson person(String username) {
    var person =
        DemoPeople.all().stream()
            .filter(one -> one.username().equals(username))
            .findFirst()
            .orElseThrow(
                () ->
                    new Trouble(
                        "Nobody in the demo is called " + username + ".",
                        "For example anna; ./custodes status --json lists everybody."));
    if (!person.roles().contains("subject")) {
      throw new Trouble(
          username + " is no subject: conversations are kept of people who talk to the assistant.",
          "For example anna; ./custodes status --json lists who has the role subject.");
    }
    return person;
  }

  private Instance running() throws IOException {
    var note =
        RunNote.read(home)
            .filter(found -> new ProcessMark(found.pid(), found.started()).isAlive())
            .orElseThrow(
                () ->
                    new Trouble(
                        "Nothing runs in " + home.root() + ".",
                        "./custodes run starts it; --home DIR names another instance."));
    if (note.production()) {
      throw new Trouble(
          "What runs in " + home.root() + " is production, and send speaks for invented people.",
          "There, the assistant offers conversations by the API: POST /api/v1/conversations.");
    }
    if (!note.up()) {
      throw new Trouble(
          "What runs in " + home.root() + " is still starting.",
          "Wait until ./custodes status ends with exit status 0.");
    }
    return new Instance(home, note.host(), note.portOffset(), System.getenv());
  }

  private static Tokens tokens(Instance instance, DemoPerson person) {
    var endpoint =
        new TokenEndpoint(
            instance.addresses().realm(),
            PresentRealm.ASSISTANT,
            Secret.of(instance.secrets().of(PresentRealm.ASSISTANT_SECRET)));
    var password = Secret.of(new PresentRealm(instance, null).demoPassword());
    return () -> endpoint.ofPerson(person.username(), password);
  }

  private void progress(int lines) {
    if (lines % EVERY == 0) {
      terminal.counted(lines + " lines");
    }
  }

  private void tell(Tally tally, DemoPerson person, URI console) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "%d lines, offered for the purpose %s as %s, %.1f s:",
            tally.lines(),
            arguments.purpose(),
            person.username(),
            terminal.secondsSinceStart()));
    terminal.say(String.format(Locale.ROOT, "  %6d  stored", tally.stored()));
    for (var refused : tally.refused().entrySet()) {
      terminal.say(
          String.format(
              Locale.ROOT,
              "  %6d  refused, %s: %s",
              refused.getValue(),
              refused.getKey(),
              IN_WORDS.getOrDefault(refused.getKey(), "see the API's description")));
    }
    if (!tally.isComplete()) {
      terminal.say(String.format(Locale.ROOT, "  %6d  without an outcome", tally.withoutOutcome()));
      tally.troubles().forEach(trouble -> terminal.say("          " + trouble));
    }
    if (tally.refused().containsKey(NO_CONSENT)) {
      terminal.say("");
      terminal.say(
          "%s has not agreed to the purpose %s. To agree, sign in as %s at"
              .formatted(person.firstName(), arguments.purpose(), person.username()));
      terminal.say("  " + console.resolve("mydata/my-data.xhtml"));
      terminal.say("and turn its switch on; then send the file again.");
    }
  }
}
