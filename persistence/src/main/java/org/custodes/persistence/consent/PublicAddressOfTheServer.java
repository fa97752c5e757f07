package org.custodes.persistence.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.custodes.domain.consent.PublicAddress;
import org.custodes.persistence.platform.Environment;

/** The address that the server's environment names. */
@ApplicationScoped
class PublicAddressOfTheServer implements PublicAddress {
  @Inject private Environment environment;

  protected PublicAddressOfTheServer() {}

  @Override
  public URI base() {
    return environment.publicAddress();
  }
}
