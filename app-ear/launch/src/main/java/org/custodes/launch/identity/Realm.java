package org.custodes.launch.identity;

import static org.custodes.launch.identity.AdminInterface.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The realm {@value #NAME} of one Keycloak. Called once at each start, after Keycloak answers and
 * before anybody is told the address:
 *
 * <pre>{@code
 * var realm = new Realm(URI.create("http://127.0.0.1:8180"), administrator);
 * List<String> changes = realm.apply(RealmWish.demo(publicUrl, secrets, password));
 * }</pre>
 *
 * Creates the realm where it is absent and brings settings, roles, clients, secrets and addresses
 * to their present state where it is there; a second call with the same wish changes nothing.
 * Interrupted half-way, the next call finishes. What the template does not name is left alone, and
 * so are the people of a production realm.
 */
public final class Realm {
  /** The realm's name, and the last part of its URL. */
  public static final String NAME = "custodes";

  // Jobs run as the role "system" inside the server; nobody may sign in with it.
  private static final String RESERVED_ROLE = "system";

  /** The client of Keycloak's own whose roles say who may manage the realm. */
  private static final String MANAGEMENT = "realm-management";

  private final AdminInterface keycloak;
  private final String name;
  private final String at;
  private final List<DemoPerson> people;
  private final List<String> changes = new ArrayList<>();

  /**
   * @param keycloak base URL at which the administration interface answers, without a path
   */
  public Realm(URI keycloak, Administrator administrator) {
    this(keycloak, administrator, NAME, DemoPeople.all());
  }

  /**
   * A realm of another name and other people, so that a test can have its own beside one that is in
   * use: a person's id is unique over all realms of a Keycloak.
   */
  Realm(URI keycloak, Administrator administrator, String name, List<DemoPerson> people) {
    this.keycloak = new AdminInterface(keycloak, administrator);
    this.name = name;
    this.at = "/" + name;
    this.people = List.copyOf(people);
  }

  /**
   * Brings the realm to the state that this version wants.
   *
   * @return what was changed, one plain phrase each; empty when all was in place
   * @throws RealmFault when Keycloak does not answer or refuses, when the realm has a role named
   *     {@code system}, or when a production realm holds people of the demo
   */
  public List<String> apply(RealmWish wish) {
    return apply(RealmTemplate.present(), wish);
  }

  List<String> apply(RealmTemplate template, RealmWish wish) {
    changes.clear();
    var wanted = template.filledFor(wish);
    refuseReservedRole();
    if (!wish.isDemo()) {
      refuseDemoPeople();
    }
    ObjectNode settings = wanted.path("realm").deepCopy();
    applySettings(settings.put("realm", name));
    wanted.path("roles").forEach(this::applyRole);
    wanted.path("clients").forEach(this::applyClient);
    wish.demoPassword()
        .ifPresent(
            password ->
                changes.addAll(new DemoRegister(keycloak, at, people).apply(password, wanted)));
    return List.copyOf(changes);
  }

  private void applySettings(JsonNode settings) {
    var present = keycloak.find(at);
    if (present.isEmpty()) {
      keycloak.post("", settings);
      changes.add("created the realm");
    } else if (!Likeness.covers(present.get(), settings)) {
      keycloak.put(at, settings);
      changes.add("changed the settings of the realm");
    }
  }

  private void refuseReservedRole() {
    if (keycloak.find(at + "/roles/" + RESERVED_ROLE).isPresent()) {
      throw new RealmFault(
          "The realm %s has a role named %s, which is reserved for the server's own jobs. Remove it."
              .formatted(name, RESERVED_ROLE));
    }
  }

  private void refuseDemoPeople() {
    for (var person : people) {
      if (keycloak.find(at + "/users/" + person.sub()).isPresent()) {
        throw new RealmFault(
            "The realm %s holds %s, one of the people of the demo. Production needs a realm that never was a demo."
                .formatted(name, person.username()));
      }
    }
  }

  private void applyRole(JsonNode role) {
    var name = role.path("name").asText();
    var path = at + "/roles/" + encode(name);
    var present = keycloak.find(path);
    if (present.isEmpty()) {
      keycloak.post(at + "/roles", role);
      changes.add("added the role " + name);
    } else if (!Likeness.covers(present.get(), role)) {
      keycloak.put(path, role);
      changes.add("changed the role " + name);
    }
  }

  private void applyClient(JsonNode described) {
    ObjectNode wanted = described.deepCopy();
    var roles = wanted.remove("serviceAccountRoles");
    var managementRoles = wanted.remove("serviceAccountManagementRoles");
    var clientId = wanted.path("clientId").asText();
    var present = findClient(clientId);
    if (present.isPresent()) {
      changeClient(present.get(), wanted);
    } else {
      keycloak.post(at + "/clients", wanted);
      changes.add("added the client " + clientId);
    }
    if (roles != null) {
      grant(clientId, RoleMapping.ofRealm(keycloak, at, serviceAccount(clientId)), roles);
    }
    if (managementRoles != null) {
      var management = findClient(MANAGEMENT).orElseThrow().path("id").asText();
      grant(
          clientId,
          RoleMapping.ofClient(keycloak, at, serviceAccount(clientId), management),
          managementRoles);
    }
  }

  private void grant(String clientId, RoleMapping had, JsonNode roles) {
    if (!had.grant(roles).isEmpty()) {
      changes.add("gave the client " + clientId + " its roles");
    }
  }

  /** The id of the user as whom a client acts by itself. */
  private String serviceAccount(String clientId) {
    var client = findClient(clientId).orElseThrow();
    return keycloak
        .get(at + "/clients/" + client.path("id").asText() + "/service-account-user")
        .path("id")
        .asText();
  }

  private void changeClient(JsonNode present, ObjectNode wanted) {
    var clientId = wanted.path("clientId").asText();
    var path = at + "/clients/" + present.path("id").asText();
    // Keycloak ignores these three in an update of the client; they have resources of their own.
    var mappers = wanted.remove("protocolMappers");
    var scopes = wanted.remove("defaultClientScopes");
    wanted.remove("optionalClientScopes");
    if (!Likeness.covers(present, wanted)) {
      keycloak.put(path, wanted);
      changes.add("changed the client " + clientId);
    }
    if (mappers != null) {
      mappers.forEach(mapper -> applyMapper(clientId, path, present, mapper));
    }
    if (scopes != null) {
      scopes.forEach(scope -> applyScope(clientId, path, present, scope.asText()));
    }
  }

  private void applyMapper(String clientId, String path, JsonNode client, JsonNode wanted) {
    var name = wanted.path("name").asText();
    var mappers = path + "/protocol-mappers/models";
    for (var present : client.path("protocolMappers")) {
      if (present.path("name").asText().equals(name)) {
        if (!Likeness.covers(present, wanted)) {
          ObjectNode changed = wanted.deepCopy();
          changed.set("id", present.path("id"));
          keycloak.put(mappers + "/" + present.path("id").asText(), changed);
          changes.add("changed the mapper " + name + " of the client " + clientId);
        }
        return;
      }
    }
    keycloak.post(mappers, wanted);
    changes.add("added the mapper " + name + " to the client " + clientId);
  }

  private void applyScope(String clientId, String path, JsonNode client, String name) {
    for (var present : client.path("defaultClientScopes")) {
      if (present.asText().equals(name)) {
        return;
      }
    }
    for (var scope : keycloak.get(at + "/client-scopes")) {
      if (scope.path("name").asText().equals(name)) {
        keycloak.put(
            path + "/default-client-scopes/" + scope.path("id").asText(),
            Documents.JSON.createObjectNode());
        changes.add("added the scope " + name + " to the client " + clientId);
        return;
      }
    }
    throw new RealmFault("The realm has no client scope " + name + "; restore it in Keycloak.");
  }

  private Optional<JsonNode> findClient(String clientId) {
    var found = keycloak.get(at + "/clients?clientId=" + encode(clientId));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }
}
