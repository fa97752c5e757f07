package org.custodes.launch.identity;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What one instance needs of its realm.
 *
 * @param publicUrl base URL of the server as browsers see it, without a path, for example {@code
 *     http://localhost:8080}
 * @param secrets of the realm's clients
 * @param demoPassword present in demo mode only: the people of the demo are then brought to their
 *     present state, all with this password of at least {@value #SHORTEST_PASSWORD} characters
 */
public record RealmWish(URI publicUrl, ClientSecrets secrets, Optional<Secret> demoPassword) {
  /** The realm's password policy asks for as much. */
  public static final int SHORTEST_PASSWORD = 12;

  public RealmWish {
    Objects.requireNonNull(publicUrl, "publicUrl");
    Objects.requireNonNull(secrets, "secrets");
    if (publicUrl.getHost() == null || !publicUrl.getRawPath().isEmpty()) {
      throw new IllegalArgumentException(
          "the public URL must be scheme, host and port only, but is " + publicUrl);
    }
    if (demoPassword.isEmpty() && !publicUrl.getScheme().equals("https")) {
      throw new IllegalArgumentException(
          "a production realm is served over https only, but the public URL is " + publicUrl);
    }
    if (demoPassword.isPresent() && demoPassword.get().reveal().length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a demo password has at least " + SHORTEST_PASSWORD + " characters");
    }
  }

  /** A realm with the people of the demo, plain http allowed. */
  public static RealmWish demo(URI publicUrl, ClientSecrets secrets, Secret demoPassword) {
    return new RealmWish(publicUrl, secrets, Optional.of(demoPassword));
  }

  /** A realm whose people are nobody's business here; https only. */
  public static RealmWish production(URI publicUrl, ClientSecrets secrets) {
    return new RealmWish(publicUrl, secrets, Optional.empty());
  }

  boolean isDemo() {
    return demoPassword.isPresent();
  }
}
