package org.custodes.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The environment variables of the server's process (docs/operations.md). */
@ApplicationScoped
public class Environment {
  protected Environment() {}

  /** The file of the master key's epochs. */
  public Path keystore() {
    return Path.of(require("CUSTODES_KEYSTORE"));
  }

  /** The tombstone log's file; in no backup of either database. */
  public Path tombstones() {
    return Path.of(require("CUSTODES_TOMBSTONES"));
  }

  /** Where people reach the house, without a slash at the end. */
  public URI publicAddress() {
    return URI.create(require("CUSTODES_PUBLIC_URL").replaceAll("/+$", ""));
  }

  /** The realm in which people have their accounts, without a slash at the end. */
  public URI realm() {
    return URI.create(require("CUSTODES_OIDC_URL").replaceAll("/+$", ""));
  }

  /** The secret of the client that deletes accounts; empty where they are others' to delete. */
  public Optional<String> accountsSecret() {
    return value("CUSTODES_ACCOUNTS_SECRET");
  }

  /** The place whose public holidays count for legal clocks, as an ISO 3166 code. */
  public String office() {
    return value("CUSTODES_OFFICE").orElse("IE");
  }

  /** Whether the house may furnish itself with examples. */
  public boolean isDemo() {
    return value("CUSTODES_DEMO").filter("true"::equals).isPresent();
  }

  /** The databases that were put in place from backups since the last start. */
  public Set<String> restored() {
    return value("CUSTODES_RESTORED").map(names -> Set.of(names.split(","))).orElse(Set.of());
  }

  /** Whether rows without keys, left from a restore, are to be kept. */
  public boolean keepsKeyless() {
    return value("CUSTODES_KEEP_KEYLESS").filter("true"::equals).isPresent();
  }

  /** How many rows without keys the operator has confirmed to be purged. */
  public OptionalLong confirmedPurge() {
    return value("CUSTODES_CONFIRM_PURGE").stream().mapToLong(Long::parseLong).findFirst();
  }

  /** Where whoever started the server reads what the start did; nobody may have asked. */
  public Optional<Path> startReport() {
    return value("CUSTODES_START_REPORT").map(Path::of);
  }

  private static Optional<String> value(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }

  private static String require(String variable) {
    var value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("the environment variable " + variable + " is not set");
    }
    return value;
  }
}
