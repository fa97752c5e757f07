package org.custodes.plan.red.doortransaction.domain.job;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

@Singleton
class BrokenWorker {
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void work() {}
}
