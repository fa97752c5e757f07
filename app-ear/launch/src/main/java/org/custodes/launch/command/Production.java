package org.custodes.launch.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.custodes.launch.home.Home;
import org.custodes.launch.identity.Administrator;
import org.custodes.launch.identity.ClientSecrets;
import org.custodes.launch.identity.Realm;
import org.custodes.launch.identity.RealmFault;
import org.custodes.launch.identity.RealmWish;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;
import org.custodes.launch.wildfly.ServerEnvironment;

/** An instance that is not the demo: everything that matters comes from the environment. */
final class Production {

  static final String PUBLIC_URL = "CUSTODES_PUBLIC_URL";
  static final String OIDC_URL = "CUSTODES_OIDC_URL";
  static final String ADMIN_CLIENT = "CUSTODES_KEYCLOAK_CLIENT";
  static final String ADMIN_SECRET = "CUSTODES_KEYCLOAK_SECRET";
  static final String CONSOLE_SECRET = "CUSTODES_CONSOLE_SECRET";
  static final String ASSISTANT_SECRET = "CUSTODES_ASSISTANT_SECRET";
  static final String ACCOUNTS_SECRET = "CUSTODES_ACCOUNTS_SECRET";
  static final String KEYSTORE = "CUSTODES_KEYSTORE";
  static final String TOMBSTONES = "CUSTODES_TOMBSTONES";
  static final String TLS_KEYSTORE = "CUSTODES_TLS_KEYSTORE";
  static final String TLS_PASSWORD = "CUSTODES_TLS_PASSWORD";

  /** How the issuer of the realm ends. */
  static final String REALM_PATH = "/realms/" + Realm.NAME;

  private final Map<String, String> environment;

  private Production(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Refuses, with all reasons at once, when something is missing or not fit for true data. */
  static Production checked(Path project, Home home, Map<String, String> environment) {
    var wrong = new ProductionRequirements(project, home, environment).unmet();
    if (!wrong.isEmpty()) {
      throw new Trouble(
          "Production is refused. Of what it needs, this is missing or not fit:\n  - "
              + String.join("\n  - ", wrong),
          "docs/operations.md explains each. Nothing was started.");
    }
    return new Production(environment);
  }

  Path keystore() {
    return Path.of(of(KEYSTORE));
  }

  URI publicUrl() {
    return URI.create(of(PUBLIC_URL));
  }

  URI realm() {
    return URI.create(of(OIDC_URL));
  }

  /** Everything the server is told; nothing of it is of the demo. */
  ServerEnvironment serverEnvironment(Instance instance) {
    return instance
        .databaseEnvironment()
        .keys(keystore(), Path.of(of(TOMBSTONES)))
        .identity(realm(), of(CONSOLE_SECRET), publicUrl())
        .accounts(accountsSecret())
        .tls(Path.of(of(TLS_KEYSTORE)), of(TLS_PASSWORD));
  }

  /**
   * Brings settings, roles and clients of the realm to their present state; its people are left
   * alone. Refuses a realm that is not there, has been a demo or has the reserved role.
   */
  void applyRealm(Terminal terminal) {
    var discovery = URI.create(of(OIDC_URL) + "/.well-known/openid-configuration");
    if (!new Probe().isWell(discovery)) {
      throw new Trouble(
          "The realm " + of(OIDC_URL) + " does not answer.",
          "Start Keycloak, and create a realm named "
              + Realm.NAME
              + " in it; it may be empty. A certificate that\n"
              + "this JDK does not trust has the same effect: see JAVA_TOOL_OPTIONS in"
              + " docs/operations.md.");
    }
    try {
      var administrator =
          new Administrator(
              environment.getOrDefault(ADMIN_CLIENT, "custodes-launcher"),
              Secret.of(of(ADMIN_SECRET)));
      var changes =
          new Realm(realm(), administrator)
              .apply(
                  RealmWish.production(
                      publicUrl(),
                      new ClientSecrets(
                          Secret.of(of(CONSOLE_SECRET)),
                          Secret.of(of(ASSISTANT_SECRET)),
                          accountsSecret().map(Secret::of))));
      terminal.progress("the realm is in its present state, changes: " + changes.size());
    } catch (RealmFault e) {
      throw new Trouble(e.getMessage(), "Nothing of its people was touched.", e);
    }
  }

  private Optional<String> accountsSecret() {
    return Optional.of(of(ACCOUNTS_SECRET)).filter(secret -> !secret.isBlank());
  }

  private String of(String variable) {
    return environment.getOrDefault(variable, "");
  }
}
