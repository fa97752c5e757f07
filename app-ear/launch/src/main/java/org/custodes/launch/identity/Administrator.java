package org.custodes.launch.identity;

import java.util.Objects;

/**
 * The service account in Keycloak's master realm that may change realms. A fresh Keycloak creates
 * it from {@code KC_BOOTSTRAP_ADMIN_CLIENT_ID} and {@code KC_BOOTSTRAP_ADMIN_CLIENT_SECRET} at its
 * first start.
 */
public record Administrator(String clientId, Secret secret) {
  public Administrator {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(secret, "secret");
  }
}
