package org.custodes.plan.red.dooractor.domain.consent;

import jakarta.ejb.Stateless;
import org.custodes.plan.red.dooractor.domain.kernel.Actor;

@Stateless
public class LawfulService {
  public void give(String purpose) {}

  void record(Actor actor) {}
}
