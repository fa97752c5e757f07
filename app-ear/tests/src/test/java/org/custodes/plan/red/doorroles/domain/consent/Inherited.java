package org.custodes.plan.red.doorroles.domain.consent;

class Inherited {
  public void takeBack() {}
}
