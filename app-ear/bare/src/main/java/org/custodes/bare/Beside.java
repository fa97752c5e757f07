package org.custodes.bare;

import jakarta.enterprise.context.ApplicationScoped;
import org.custodes.domain.job.Workers;

/** Computes on a thread of its own what the server would give to one of its own. */
@ApplicationScoped
class Beside implements Workers {
  @Override
  public void execute(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }
}
