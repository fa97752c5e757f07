package org.custodes.plan.red.doorroles.domain.consent;

import jakarta.ejb.Stateless;

@Stateless
public class BrokenService extends Inherited {
  public void give() {}
}
