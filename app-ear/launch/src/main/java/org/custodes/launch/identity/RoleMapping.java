package org.custodes.launch.identity;

import static org.custodes.launch.identity.AdminInterface.encode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The realm roles that one person or service account has, read once. */
final class RoleMapping {
  private final AdminInterface keycloak;
  private final String realm;
  private final String path;
  private final Map<String, JsonNode> had;

  RoleMapping(AdminInterface keycloak, String realm, String userId) {
    this.keycloak = keycloak;
    this.realm = realm;
    this.path = realm + "/users/" + userId + "/role-mappings/realm";
    this.had = present();
  }

  /** Gives the roles that are missing and takes none; returns their names. */
  List<String> grant(JsonNode roles) {
    var missing =
        StreamSupport.stream(roles.spliterator(), false)
            .map(JsonNode::asText)
            .filter(role -> !had.containsKey(role))
            .toList();
    if (!missing.isEmpty()) {
      var body = Documents.JSON.createArrayNode();
      missing.forEach(role -> body.add(keycloak.get(realm + "/roles/" + encode(role))));
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
    var roles = new HashMap<String, JsonNode>();
    keycloak.get(path).forEach(role -> roles.put(role.path("name").asText(), role));
    return roles;
  }
}
