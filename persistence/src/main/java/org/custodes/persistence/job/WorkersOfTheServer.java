package org.custodes.persistence.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import org.custodes.domain.job.Workers;

/** The threads that the server keeps for its applications (Jakarta Concurrency). */
@ApplicationScoped
class WorkersOfTheServer implements Workers {
  @Resource private ManagedExecutorService server;

  @Override
  public void execute(Runnable work) {
    server.execute(work);
  }
}
