package org.custodes.launch.identity;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** More subjects than the demo has, for as long as somebody proves something with them. */
public final class Guests {
  private Guests() {}

  /**
   * Adds as many people to the realm of a demo, all with this password.
   *
   * @param keycloak base URL at which the administration interface answers, without a path
   * @throws RealmFault when Keycloak does not answer or refuses
   */
  public static List<DemoPerson> invite(
      URI keycloak, Administrator administrator, Secret password, int number) {
    var guests =
        IntStream.range(0, number)
            .mapToObj(
                no ->
                    new DemoPerson(
                        "guest-" + no,
                        UUID.randomUUID().toString(),
                        List.of("subject"),
                        "Guest",
                        "Number " + no,
                        ""))
            .toList();
    new DemoRegister(new AdminInterface(keycloak, administrator), "/" + Realm.NAME, guests)
        .add(guests, password);
    return guests;
  }
}
