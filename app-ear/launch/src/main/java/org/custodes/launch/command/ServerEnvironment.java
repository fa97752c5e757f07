package org.custodes.launch.command;

import java.util.HashMap;
import java.util.Map;
import org.custodes.launch.postgres.ClusterPlan;

/** What the server is told by its environment: where its databases, keys and identities are. */
final class ServerEnvironment {

  /** The name under which the secret of the console's OIDC client is kept. */
  static final String CONSOLE_SECRET = "keycloak.console-client";

  private ServerEnvironment() {}

  static Map<String, String> ofDemo(Instance instance) {
    var environment = databases(instance);
    environment.put("CUSTODES_KEYSTORE", instance.home().keystore().toString());
    environment.put("CUSTODES_TOMBSTONES", instance.home().tombstones().toString());
    environment.put("CUSTODES_OIDC_URL", instance.addresses().realm().toString());
    environment.put("CUSTODES_CONSOLE_SECRET", instance.secrets().of(CONSOLE_SECRET));
    environment.put("CUSTODES_PUBLIC_URL", instance.addresses().server().toString());
    environment.put("CUSTODES_DEMO", "true");
    environment.put("CUSTODES_DEMO_PEOPLE", instance.home().people().toString());
    return environment;
  }

  static Map<String, String> databases(Instance instance) {
    var environment = new HashMap<String, String>();
    var application = instance.login(ClusterPlan.MAIN, "main_app");
    var sequencer = instance.login(ClusterPlan.MAIN, "main_seq");
    var vault = instance.login(ClusterPlan.VAULT, "vault_app");
    environment.put("CUSTODES_DB_URL", application.url());
    environment.put("CUSTODES_DB_USER", application.user());
    environment.put("CUSTODES_DB_PASSWORD", application.password());
    environment.put("CUSTODES_SEQUENCER_USER", sequencer.user());
    environment.put("CUSTODES_SEQUENCER_PASSWORD", sequencer.password());
    environment.put("CUSTODES_VAULT_URL", vault.url());
    environment.put("CUSTODES_VAULT_USER", vault.user());
    environment.put("CUSTODES_VAULT_PASSWORD", vault.password());
    return environment;
  }
}
