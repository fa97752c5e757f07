package org.custodes.plan.red.dooractor.domain.consent;

import jakarta.ejb.Stateless;
import java.util.List;
import org.custodes.plan.red.dooractor.domain.kernel.Actor;

@Stateless
public class BrokenBulkService {
  public void give(List<Actor> actors) {}
}
