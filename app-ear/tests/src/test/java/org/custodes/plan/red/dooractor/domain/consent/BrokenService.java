package org.custodes.plan.red.dooractor.domain.consent;

import jakarta.ejb.Stateless;
import org.custodes.plan.red.dooractor.domain.kernel.Actor;

@Stateless
public class BrokenService {
  public void give(Actor actor) {}
}
