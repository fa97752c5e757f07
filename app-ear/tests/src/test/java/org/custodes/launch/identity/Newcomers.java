package org.custodes.launch.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.tests.Instance;

/** People in the realm of the house itself whom no other test knows, with any roles. */
public final class Newcomers {
  private static final String REALM = "/" + Realm.NAME;
  private static final Secret PASSWORD = Secret.of("a demo password");

  private final AdminInterface keycloak;

  public Newcomers(Instance house) {
    keycloak = new AdminInterface(house.realm().resolve("/"), administrator(house));
  }

  static Administrator administrator(Instance house) {
    try {
      var secrets = new Secrets(new Home(house.home()));
      return new Administrator(
          KeycloakServer.ADMIN_CLIENT, Secret.of(KeycloakServer.adminSecret(secrets)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Instance.Person with(String... roles) {
    var username = "newcomer-" + Long.toHexString(System.nanoTime());
    var user =
        Documents.JSON
            .createObjectNode()
            .put("username", username)
            .put("enabled", true)
            .put("email", username + "@example.org")
            .put("emailVerified", true)
            .put("firstName", "First")
            .put("lastName", "Last");
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", PASSWORD.reveal())
        .put("temporary", false);
    keycloak.post(REALM + "/users", user);
    var found = keycloak.get(REALM + "/users?exact=true&username=" + username).path(0);
    var nobodyYet =
        new Instance.Person(username, PASSWORD.reveal(), found.path("id").asText(), List.of());
    return promoted(nobodyYet, roles);
  }

  /** The same person with more roles; tokens from before do not know of them. */
  public Instance.Person promoted(Instance.Person person, String... more) {
    var roles = Documents.JSON.createArrayNode();
    Stream.of(more).forEach(roles::add);
    RoleMapping.ofRealm(keycloak, REALM, person.sub()).grant(roles);
    return new Instance.Person(
        person.username(),
        person.password(),
        person.sub(),
        Stream.concat(person.roles().stream(), Stream.of(more)).toList());
  }
}
