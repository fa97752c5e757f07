package org.custodes.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;

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

  /** The place whose public holidays count for legal clocks, as an ISO 3166 code. */
  public String office() {
    var office = System.getenv("CUSTODES_OFFICE");
    return office == null || office.isBlank() ? "IE" : office;
  }

  private static String require(String variable) {
    var value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("the environment variable " + variable + " is not set");
    }
    return value;
  }
}
