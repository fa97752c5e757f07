package org.custodes.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Jobs;
import org.custodes.domain.job.JobsOutOfReach;

/** The table {@code job}. */
@ApplicationScoped
class JobsOnPostgres implements Jobs {
  private EntityManager main;

  protected JobsOnPostgres() {}

  @Inject
  JobsOnPostgres(EntityManager main) {
    this.main = main;
  }

  @Override
  public boolean addUnlessOpen(Job job) {
    return reaching(
        () ->
            main.createNativeQuery(
                        """
                        INSERT INTO job (id, kind, step, state, attempts, run_at)
                        VALUES (:id, :kind, 0, 0, 0, :runAt)
                        ON CONFLICT DO NOTHING
                        """)
                    .setParameter("id", job.id())
                    .setParameter("kind", job.kind())
                    .setParameter("runAt", job.runAt())
                    .executeUpdate()
                == 1);
  }

  @Override
  public void add(Job job) {
    reaching(
        () -> {
          main.persist(job);
          main.flush();
          return job;
        });
  }

  @Override
  public Optional<Job> nextDue(Instant now) {
    return locked(
        """
        SELECT * FROM job
        WHERE (state = 0 AND run_at <= :now) OR (state = 1 AND lease_until < :now)
        ORDER BY run_at LIMIT 1
        FOR UPDATE SKIP LOCKED
        """,
        "now",
        now);
  }

  @Override
  public Optional<Job> lock(UUID id) {
    return locked("SELECT * FROM job WHERE id = :id FOR UPDATE SKIP LOCKED", "id", id);
  }

  @Override
  public boolean isHeld(UUID id, String node, Instant now) {
    return reaching(
        () ->
            (Boolean)
                main.createNativeQuery(
                        """
                        SELECT EXISTS (
                          SELECT 1 FROM job
                          WHERE id = :id AND state = 1 AND node = :node AND lease_until > :now)
                        """,
                        Boolean.class)
                    .setParameter("id", id)
                    .setParameter("node", node)
                    .setParameter("now", now)
                    .getSingleResult());
  }

  @Override
  public boolean isOpen(String kind, UUID ref) {
    return reaching(
        () ->
            (Boolean)
                main.createNativeQuery(
                        """
                        SELECT EXISTS (
                          SELECT 1 FROM job WHERE state IN (0, 1) AND kind = :kind AND ref = :ref)
                        """,
                        Boolean.class)
                    .setParameter("kind", kind)
                    .setParameter("ref", ref)
                    .getSingleResult());
  }

  @Override
  public int deleteEndedBefore(Instant time) {
    return reaching(
        () ->
            main.createNativeQuery("DELETE FROM job WHERE state IN (2, 3) AND run_at < :time")
                .setParameter("time", time)
                .executeUpdate());
  }

  private Optional<Job> locked(String query, String name, Object value) {
    return reaching(
        () -> {
          for (var row :
              main.createNativeQuery(query, Job.class).setParameter(name, value).getResultList()) {
            return Optional.of((Job) row);
          }
          return Optional.empty();
        });
  }

  private static <T> T reaching(Supplier<T> question) {
    try {
      return question.get();
    } catch (PersistenceException e) {
      throw new JobsOutOfReach(e);
    }
  }
}
