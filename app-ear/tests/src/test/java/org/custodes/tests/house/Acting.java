package org.custodes.tests.house;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Calls a door as somebody else. Each kind of somebody is an EJB of its own with the role in {@code
 * RunAs}; who has a name has it in {@code house/jboss-ejb3.xml}.
 */
public abstract class Acting {
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T call(Supplier<T> door) {
    return door.get();
  }
}
