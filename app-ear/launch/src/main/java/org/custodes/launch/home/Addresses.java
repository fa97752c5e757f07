package org.custodes.launch.home;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.custodes.launch.terminal.Trouble;

/** Under which URLs people and programs reach the instance. */
public record Addresses(String host, PortPlan ports) {

  public URI server() {
    return URI.create("http://" + host + ":" + ports.server());
  }

  public URI console() {
    return server().resolve("/console/");
  }

  /** The API, without its version. */
  public URI api() {
    return server().resolve("/api");
  }

  public URI site() {
    return server().resolve("/");
  }

  public URI keycloak() {
    return URI.create("http://" + host + ":" + ports.keycloak());
  }

  public URI realm() {
    return keycloak().resolve("/realms/custodes");
  }

  public URI keycloakHealth() {
    return URI.create("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready");
  }

  /** Loopback for a local name; every interface for a name that others are meant to use. */
  public String bindAddress() {
    return isLocal() ? "127.0.0.1" : "0.0.0.0";
  }

  public boolean isLocal() {
    return resolved().isLoopbackAddress();
  }

  private InetAddress resolved() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new Trouble(
          "This machine does not know the host name " + host + ".",
          "The server itself must reach Keycloak under that name: add it to /etc/hosts or to DNS,\n"
              + "or use --host localhost.",
          e);
    }
  }
}
