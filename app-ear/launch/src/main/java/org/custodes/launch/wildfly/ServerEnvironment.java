package org.custodes.launch.wildfly;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.custodes.launch.postgres.Login;

/**
 * What the server is told by its environment: where its databases, keys and identities are. No
 * record: records print, and this holds passwords.
 */
public final class ServerEnvironment {
  /** The one variable that the server reads as the operator set it. */
  public static final String OFFICE = "CUSTODES_OFFICE";

  private final Map<String, String> told = new HashMap<>();

  /** The three seats at the two databases. */
  public ServerEnvironment(Login application, Login sequencer, Login vault) {
    told.put("CUSTODES_DB_URL", application.url());
    told.put("CUSTODES_DB_USER", application.user());
    told.put("CUSTODES_DB_PASSWORD", application.password());
    told.put("CUSTODES_SEQUENCER_USER", sequencer.user());
    told.put("CUSTODES_SEQUENCER_PASSWORD", sequencer.password());
    told.put("CUSTODES_VAULT_URL", vault.url());
    told.put("CUSTODES_VAULT_USER", vault.user());
    told.put("CUSTODES_VAULT_PASSWORD", vault.password());
  }

  public ServerEnvironment keys(Path keystore, Path tombstones) {
    told.put("CUSTODES_KEYSTORE", keystore.toString());
    told.put("CUSTODES_TOMBSTONES", tombstones.toString());
    return this;
  }

  /** Who says who somebody is, and under which URL people come. */
  public ServerEnvironment identity(URI realm, String consoleSecret, URI server) {
    told.put("CUSTODES_OIDC_URL", realm.toString());
    told.put("CUSTODES_CONSOLE_SECRET", consoleSecret);
    told.put("CUSTODES_PUBLIC_URL", server.toString());
    return this;
  }

  /**
   * How the server deletes the account of a person who asks for it.
   *
   * @param secret of the client {@code custodes-accounts}, or empty where accounts are others'
   */
  public ServerEnvironment accounts(Optional<String> secret) {
    secret.ifPresent(known -> told.put("CUSTODES_ACCOUNTS_SECRET", known));
    return this;
  }

  /**
   * What the server must know of restores.
   *
   * @param restored the databases that were put in place and have not served since
   * @param open whether rows without keys are to be kept
   * @param confirmed how many of them were confirmed to be purged
   * @param report where it says what it did
   */
  public ServerEnvironment restore(
      Set<String> restored, boolean open, OptionalLong confirmed, Path report) {
    told.put("CUSTODES_RESTORED", String.join(",", restored));
    told.put("CUSTODES_KEEP_KEYLESS", String.valueOf(open));
    told.put("CUSTODES_START_REPORT", report.toString());
    confirmed.ifPresent(rows -> told.put("CUSTODES_CONFIRM_PURGE", String.valueOf(rows)));
    return this;
  }

  public ServerEnvironment demo(Path people) {
    told.put("CUSTODES_DEMO", "true");
    told.put("CUSTODES_DEMO_PEOPLE", people.toString());
    return this;
  }

  /** The key and certificate with which the server speaks TLS. */
  public ServerEnvironment tls(Path keystore, String password) {
    told.put("CUSTODES_TLS_KEYSTORE", keystore.toString());
    told.put("CUSTODES_TLS_PASSWORD", password);
    return this;
  }

  /**
   * Whose public holidays count.
   *
   * @param office ISO 3166 code, or null for the one that the server takes by itself
   */
  public ServerEnvironment office(String office) {
    if (office != null) {
      told.put(OFFICE, office);
    }
    return this;
  }

  public Map<String, String> variables() {
    return Map.copyOf(told);
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
