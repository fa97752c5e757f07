package org.custodes.launch.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * The secrets of the clients of one realm.
 *
 * @param console of {@code custodes-console}
 * @param assistant of {@code custodes-assistant}
 * @param accounts of {@code custodes-accounts}, which deletes the accounts of people who ask for
 *     it; empty where the realm serves others too and accounts are not this house's to delete
 */
public record ClientSecrets(Secret console, Secret assistant, Optional<Secret> accounts) {
  public ClientSecrets {
    Objects.requireNonNull(console, "console");
    Objects.requireNonNull(assistant, "assistant");
    Objects.requireNonNull(accounts, "accounts");
  }
}
