package org.custodes.plan.red.doorroles.domain.consent;

import jakarta.ejb.Stateless;

@Stateless
class LawfulWorker {
  public void work() {}
}
