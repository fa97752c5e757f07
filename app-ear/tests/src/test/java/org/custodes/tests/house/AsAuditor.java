package org.custodes.tests.house;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls a door in a role that no door of a person admits. */
@Stateless
@RunAs("auditor")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAuditor {
  public <T> T call(Supplier<T> door) {
    return door.get();
  }
}
