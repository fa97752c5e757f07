package org.custodes.persistence.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.Jobs;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsOnPostgresTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  private static <T> T inTransaction(Function<Jobs, T> work) {
    return TwoClusters.inMain(main -> work.apply(new JobsOnPostgres(main)));
  }

  private static Job job(int id, Instant runAt) {
    return new Job(new UUID(0, id), "subject.reconcile", null, runAt);
  }

  @Test
  void keepsOneOpenJobOfAKindWithoutAReference() {
    assertEquals(true, inTransaction(jobs -> jobs.addUnlessOpen(job(1, NOON))));
    assertEquals(false, inTransaction(jobs -> jobs.addUnlessOpen(job(2, NOON))));
  }

  @Test
  void givesOutWhatIsDueAndNothingElse() {
    inTransaction(jobs -> jobs.addUnlessOpen(job(1, NOON)));
    assertEquals(Optional.empty(), inTransaction(jobs -> jobs.nextDue(NOON.minusSeconds(1))));
    assertEquals(
        new UUID(0, 1), inTransaction(jobs -> jobs.nextDue(NOON)).map(Job::id).orElseThrow());
  }

  @Test
  void skipsWhatAnotherTransactionHolds() {
    inTransaction(jobs -> jobs.addUnlessOpen(job(1, NOON)));
    inTransaction(
        jobs -> {
          assertTrue(jobs.nextDue(NOON).isPresent());
          assertEquals(
              Optional.empty(), inTransaction(others -> others.nextDue(NOON)), "held by the first");
          assertEquals(Optional.empty(), inTransaction(others -> others.lock(new UUID(0, 1))));
          return null;
        });
  }

  @Test
  void knowsWhoHasAJobAndForHowLong() {
    inTransaction(jobs -> jobs.addUnlessOpen(job(1, NOON)));
    var id = new UUID(0, 1);
    assertEquals(false, inTransaction(jobs -> jobs.isHeld(id, "node.1", NOON)), "nobody has it");
    TwoClusters.inMain(
        main ->
            main.createNativeQuery("UPDATE job SET state = 1, node = :node, lease_until = :until")
                .setParameter("node", "node.1")
                .setParameter("until", NOON.plusSeconds(45))
                .executeUpdate());
    assertEquals(true, inTransaction(jobs -> jobs.isHeld(id, "node.1", NOON)));
    assertEquals(false, inTransaction(jobs -> jobs.isHeld(id, "node.2", NOON)), "another has it");
    assertEquals(
        false, inTransaction(jobs -> jobs.isHeld(id, "node.1", NOON.plusSeconds(45))), "ran out");
  }

  @Test
  void looksForOpenWorkInAnIndexHoweverManyJobsThereAre() {
    TwoClusters.inMain(
        main ->
            main.createNativeQuery(
                    """
                    INSERT INTO job (id, kind, ref, step, state, attempts, run_at)
                    SELECT gen_random_uuid(), 'privacyrequest.execution', gen_random_uuid(), 0, 0, 0, now()
                    FROM generate_series(1, 20000)
                    """)
                .executeUpdate());
    var plan =
        TwoClusters.inMain(
            main -> {
              main.createNativeQuery("SET LOCAL enable_seqscan = off").executeUpdate();
              return main.createNativeQuery(
                      """
                      EXPLAIN SELECT 1 FROM job
                      WHERE state IN (0, 1) AND kind = 'privacyrequest.execution'
                        AND ref = '00000000-0000-0007-0000-000000000007'
                      """,
                      String.class)
                  .getResultList()
                  .toString();
            });
    assertTrue(plan.contains("job_open_of"), plan);
  }

  @Test
  void knowsWhetherSomethingIsBeingWorkedOn() {
    var request = new UUID(7, 7);
    inTransaction(
        jobs -> {
          jobs.add(new Job(new UUID(0, 1), "privacyrequest.execution", request, NOON));
          return null;
        });
    assertEquals(true, inTransaction(jobs -> jobs.isOpen("privacyrequest.execution", request)));
    assertEquals(false, inTransaction(jobs -> jobs.isOpen("export.preparation", request)));
    assertEquals(
        false, inTransaction(jobs -> jobs.isOpen("privacyrequest.execution", new UUID(7, 8))));
    TwoClusters.inMain(main -> main.createNativeQuery("UPDATE job SET state = 3").executeUpdate());
    assertEquals(
        false, inTransaction(jobs -> jobs.isOpen("privacyrequest.execution", request)), "given up");
  }
}
