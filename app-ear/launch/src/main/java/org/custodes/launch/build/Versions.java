package org.custodes.launch.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the build of the launcher wrote them down. */
public record Versions(String wildfly, String keycloak, String postgres, String driver) {

  public static Versions built() {
    var written = new Properties();
    try (var resource = Versions.class.getResourceAsStream("versions.properties")) {
      written.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        written.getProperty("wildfly"),
        written.getProperty("keycloak"),
        written.getProperty("postgres"),
        written.getProperty("driver"));
  }
}
