package org.custodes.launch.home;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which part listens where. The last two digits differ for every port, so that offsets that are
 * multiples of 100 apart never meet.
 */
public record PortPlan(int offset) {

  /**
   * Ports of old protocols above 8080 that browsers refuse to open, whoever listens (the bad ports
   * of the Fetch standard).
   */
  private static final Set<Integer> BLOCKED = Set.of(10080);

  /** Whether browsers open the ports that people open. */
  public boolean opensInBrowsers() {
    return !BLOCKED.contains(server()) && !BLOCKED.contains(keycloak());
  }

  public int server() {
    return 8080 + offset;
  }

  public int serverTls() {
    return 8443 + offset;
  }

  public int serverManagement() {
    return 9990 + offset;
  }

  public int keycloak() {
    return 8081 + offset;
  }

  public int keycloakManagement() {
    return 9000 + offset;
  }

  public int main() {
    return 5433 + offset;
  }

  public int vault() {
    return 5434 + offset;
  }

  public int keycloakDatabase() {
    return 5435 + offset;
  }

  /** The ports of an instance that is not the demo. */
  public Map<String, Integer> ofProduction() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("the server", serverTls());
    ports.put("the server's management", serverManagement());
    return ports;
  }

  /** Every port of the demo, by what listens there. */
  public Map<String, Integer> all() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("the server", server());
    ports.put("the server's management", serverManagement());
    ports.put("Keycloak", keycloak());
    ports.put("Keycloak's management", keycloakManagement());
    ports.put("the main database", main());
    ports.put("the vault", vault());
    ports.put("Keycloak's database", keycloakDatabase());
    return ports;
  }
}
