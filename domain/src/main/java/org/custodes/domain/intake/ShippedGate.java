package org.custodes.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the server the gate as it is shipped, made once. */
@ApplicationScoped
class ShippedGate {
  private final StoreGate gate = StoreGate.shipped();

  @Produces
  StoreGate gate() {
    return gate;
  }
}
