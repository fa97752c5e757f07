package org.custodes.launch.identity;

import static org.custodes.launch.identity.AdminInterface.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the people of the demo to their present state: name, mailbox, roles and password. Other
 * people in the same realm are left alone.
 */
final class DemoRegister {
  // Says under which password, and which stored credentials, the people stand; see mark().
  private static final String MARK = "custodes.demo.mark";
  private static final int AT_ONCE = 50;

  private final AdminInterface keycloak;
  private final String realm;
  private final List<DemoPerson> people;
  private final List<String> changes = new ArrayList<>();

  DemoRegister(AdminInterface keycloak, String realm, List<DemoPerson> people) {
    this.keycloak = keycloak;
    this.realm = realm;
    this.people = people;
  }

  List<String> apply(Secret password, JsonNode template) {
    var known = new HashSet<String>();
    template.path("roles").forEach(role -> known.add(role.path("name").asText()));
    var found = registered();
    var present = new ArrayList<DemoPerson>();
    var missing = new ArrayList<DemoPerson>();
    for (var person : people) {
      var registered = found.get(person.sub());
      if (registered == null) {
        missing.add(person);
      } else {
        present.add(person);
        change(person, registered, known);
      }
    }
    // before others come: the mark was made of those who were there
    boolean changed = applyPassword(present, password);
    if (!missing.isEmpty()) {
      add(missing, password);
    }
    if (changed || !missing.isEmpty()) {
      note(password);
    }
    return changes;
  }

  private String path(DemoPerson person) {
    return realm + "/users/" + person.sub();
  }

  /** Those of the people whom the realm knows, by id; some at a time, for a URL has an end. */
  private Map<String, JsonNode> registered() {
    var registered = new HashMap<String, JsonNode>();
    for (int from = 0; from < people.size(); from += AT_ONCE) {
      var ids =
          people.subList(from, Math.min(from + AT_ONCE, people.size())).stream()
              .map(DemoPerson::sub)
              .collect(Collectors.joining(" ", "id:", ""));
      keycloak
          .get(realm + "/users?briefRepresentation=false&max=" + AT_ONCE + "&search=" + encode(ids))
          .forEach(person -> registered.put(person.path("id").asText(), person));
    }
    return registered;
  }

  private void change(DemoPerson person, JsonNode present, Set<String> known) {
    var wanted = describe(person);
    if (!Likeness.covers(present, wanted)) {
      keycloak.put(path(person), wanted);
      changes.add("changed " + person.username());
    }
    var roles = RoleMapping.ofRealm(keycloak, realm, person.sub());
    var given = roles.grant(Documents.JSON.valueToTree(person.roles()));
    var taken = roles.takeSurplus(known, person.roles());
    if (!given.isEmpty() || !taken.isEmpty()) {
      changes.add("changed the roles of " + person.username());
    }
  }

  private static ObjectNode describe(DemoPerson person) {
    var wanted =
        Documents.JSON
            .createObjectNode()
            .put("id", person.sub())
            .put("username", person.username())
            .put("enabled", true)
            .put("email", person.email())
            .put("emailVerified", true)
            .put("firstName", person.firstName())
            .put("lastName", person.lastName());
    // An unfinished profile or action would put a page of Keycloak between sign-in and console.
    wanted.putArray("requiredActions");
    return wanted;
  }

  /** By import, all at once: the ordinary way to add a person chooses an id of its own. */
  void add(List<DemoPerson> missing, Secret password) {
    var body = Documents.JSON.createObjectNode().put("ifResourceExists", "SKIP");
    var users = body.putArray("users");
    var hashed = HashedPassword.of(password);
    for (var person : missing) {
      var user = describe(person);
      user.set("realmRoles", Documents.JSON.valueToTree(person.roles()));
      user.putArray("credentials").add(hashed.credential());
      users.add(user);
      changes.add("added " + person.username());
    }
    for (var result : keycloak.post(realm + "/partialImport", body).path("results")) {
      if (result.path("action").asText().equals("SKIPPED")) {
        throw new RealmFault(
            "The realm already has a %s who is not of the demo, by name or mailbox. The demo needs a realm of its own."
                .formatted(result.path("resourceName").asText()));
      }
    }
  }

  /**
   * Hashing a password costs Keycloak a quarter of a second, for everybody at every start too much;
   * so it is done only when the mark says that password or stored credentials have changed.
   */
  private boolean applyPassword(List<DemoPerson> present, Secret password) {
    var mark = keycloak.get(realm).path("attributes").path(MARK).asText("");
    if (present.isEmpty() || mark.equals(mark(present, password))) {
      return false;
    }
    present.forEach(person -> keycloak.put(path(person) + "/reset-password", credential(password)));
    changes.add("set the password of the people of the demo");
    return true;
  }

  private static JsonNode credential(Secret password) {
    return Documents.JSON
        .createObjectNode()
        .put("type", "password")
        .put("value", password.reveal())
        .put("temporary", false);
  }

  private void note(Secret password) {
    var settings = Documents.JSON.createObjectNode();
    settings.putObject("attributes").put(MARK, mark(people, password));
    keycloak.put(realm, settings);
  }

  private String mark(List<DemoPerson> marked, Secret password) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.reveal().getBytes(StandardCharsets.UTF_8));
      for (var person : marked) {
        for (var credential : keycloak.get(path(person) + "/credentials")) {
          var stamp =
              credential.path("id").asText() + ":" + credential.path("createdDate").asText();
          digest.update(stamp.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
