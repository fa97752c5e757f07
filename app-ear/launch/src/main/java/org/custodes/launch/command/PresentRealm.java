package org.custodes.launch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.identity.Administrator;
import org.custodes.launch.identity.ClientSecrets;
import org.custodes.launch.identity.DemoPeople;
import org.custodes.launch.identity.DemoPerson;
import org.custodes.launch.identity.Realm;
import org.custodes.launch.identity.RealmFault;
import org.custodes.launch.identity.RealmWish;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** The realm of the demo: its clients' secrets, its people and their password. */
final class PresentRealm {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The assistant's service account. */
  static final String ASSISTANT = "custodes-assistant";

  static final String ASSISTANT_SECRET = "keycloak.assistant-client";

  /** The name under which the secret of the console's OIDC client is kept. */
  static final String CONSOLE_SECRET = "keycloak.console-client";

  /** The name under which the secret of the client that deletes accounts is kept. */
  static final String ACCOUNTS_SECRET = "keycloak.accounts-client";

  private static final String DEMO_PASSWORD = "demo.password";

  private final Instance instance;
  private final Terminal terminal;

  PresentRealm(Instance instance, Terminal terminal) {
    this.instance = instance;
    this.terminal = terminal;
  }

  /** Brings the realm to its present state. */
  void apply() {
    var secrets = instance.secrets();
    var administrator =
        new Administrator(
            KeycloakServer.ADMIN_CLIENT, Secret.of(KeycloakServer.adminSecret(secrets)));
    try {
      var changes =
          new Realm(instance.addresses().keycloak(), administrator)
              .apply(
                  RealmWish.demo(
                      instance.addresses().server(),
                      new ClientSecrets(
                          Secret.of(secrets.of(CONSOLE_SECRET)),
                          Secret.of(secrets.of(ASSISTANT_SECRET)),
                          Optional.of(Secret.of(secrets.of(ACCOUNTS_SECRET)))),
                      Secret.of(demoPassword())));
      if (!changes.isEmpty()) {
        terminal.progress("the realm is in its present state, changes: " + changes.size());
      }
    } catch (RealmFault e) {
      throw new Trouble(
          e.getMessage(), "Keycloak's log: " + instance.home().logs().resolve("keycloak.log"), e);
    }
  }

  /** The one password of everybody in the demo: people type it, again and again. */
  String demoPassword() {
    return instance.secrets().typeable(DEMO_PASSWORD);
  }

  /** Everyone of the demo with what is needed to sign in; the server's landing page reads it. */
  void writePeople() throws IOException {
    OwnerOnly.write(
        instance.home().people(),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(people()));
  }

  /** The people in the words of {@code status --json}. */
  List<Map<String, Object>> people() {
    return DemoPeople.all().stream().map(this::described).toList();
  }

  private Map<String, Object> described(DemoPerson person) {
    var described = new LinkedHashMap<String, Object>();
    described.put("username", person.username());
    described.put("password", demoPassword());
    described.put("sub", person.sub());
    described.put("roles", person.roles());
    described.put("name", person.name());
    described.put("about", person.about());
    return described;
  }
}
