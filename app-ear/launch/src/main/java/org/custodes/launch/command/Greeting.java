package org.custodes.launch.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.custodes.launch.terminal.Terminal;

/** What people read when everything answers. */
record Greeting(Instance instance, Terminal terminal) {

  void say(Optional<Production> production) {
    if (production.isPresent()) {
      terminal.say("");
      terminal.say("Custodes is up at " + production.get().publicUrl() + ". This is production.");
      terminal.say("Ctrl-C or ./custodes stop ends it.");
      return;
    }
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
    terminal.say("  Sign in as one of these, all with the password " + password() + " :");
    for (var person : new PresentRealm(instance, terminal).people()) {
      terminal.say(
          String.format(
              Locale.ROOT,
              "    %-12s %s",
              person.get("username"),
              String.join(", ", roles(person.get("roles")))));
    }
    terminal.say("");
    terminal.say("Ctrl-C or ./custodes stop ends it; the data stay.");
  }

  private String password() {
    return instance.secrets().of(PresentRealm.DEMO_PASSWORD);
  }

  private static List<String> roles(Object roles) {
    return roles instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
