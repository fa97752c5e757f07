package org.custodes.launch.identity;

import static org.custodes.launch.identity.AdminInterface.encode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The roles of one kind that one person or service account has, read once. */
final class RoleMapping {
  private final AdminInterface keycloak;
  private final String roles;
  private final String path;
  private final Map<String, JsonNode> had;

  private RoleMapping(AdminInterface keycloak, String roles, String path) {
    this.keycloak = keycloak;
    this.roles = roles;
    this.path = path;
    this.had = present();
  }

  static RoleMapping ofRealm(AdminInterface keycloak, String realm, String userId) {
    return new RoleMapping(
        keycloak, realm + "/roles/", realm + "/users/" + userId + "/role-mappings/realm");
  }

  /** The roles that a client of Keycloak's own brings, by the client's id, not its clientId. */
  static RoleMapping ofClient(AdminInterface keycloak, String realm, String userId, String id) {
    return new RoleMapping(
        keycloak,
        realm + "/clients/" + id + "/roles/",
        realm + "/users/" + userId + "/role-mappings/clients/" + id);
  }

  /** Gives the roles that are missing and takes none; returns their names. */
  List<String> grant(JsonNode wanted) {
    var missing =
        StreamSupport.stream(wanted.spliterator(), false)
            .map(JsonNode::asText)
            .filter(role -> !had.containsKey(role))
            .toList();
    if (!missing.isEmpty()) {
      var body = Documents.JSON.createArrayNode();
      missing.forEach(role -> body.add(keycloak.get(roles + encode(role))));
      keycloak.post(path, body);
    }
    return missing;
  }

  /** Takes those of {@code known} that are not in {@code wanted}; returns their names. */
  List<String> takeSurplus(Set<String> known, List<String> wanted) {
    var surplus =
        had.keySet().stream()
            .filter(role -> known.contains(role) && !wanted.contains(role))
            .sorted()
            .toList();
    if (!surplus.isEmpty()) {
      var body = Documents.JSON.createArrayNode();
      surplus.forEach(role -> body.add(had.get(role)));
      keycloak.delete(path, body);
    }
    return surplus;
  }

  private Map<String, JsonNode> present() {
    var present = new HashMap<String, JsonNode>();
    keycloak.get(path).forEach(role -> present.put(role.path("name").asText(), role));
    return present;
  }
}
