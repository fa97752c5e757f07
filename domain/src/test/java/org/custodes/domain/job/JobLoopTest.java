package org.custodes.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.custodes.domain.retention.MovingDay;
import org.junit.jupiter.api.Test;

/** A step that hangs costs a thread and one attempt, and nobody else anything. */
class JobLoopTest {
  private static final String HANGS = "release.build";
  private static final String GOES = "export.preparation";
  private static final String STOOD_STILL = "privacyrequest.execution";

  private final MovingDay clock = new MovingDay(LocalDate.of(2026, 11, 26));
  private final FakeJobs jobs = new FakeJobs();
  private final List<String> written = new ArrayList<>();
  private final List<String> did = new ArrayList<>();
  private final Hanging hangs = new Hanging();
  private final JobLoop loop =
      new JobLoop(
          new JobSteps(jobs, clock),
          List.of(hangs, new Going(), new StoodStill()),
          clock,
          new SecureRandom());

  private Job added(int id, String kind) {
    var job = new Job(new UUID(0, id), kind, new UUID(1, id), clock.instant());
    jobs.add(job);
    return job;
  }

  private Thread hanging() throws InterruptedException {
    var thread = new Thread(loop::run);
    thread.start();
    hangs.begun.await();
    return thread;
  }

  @Test
  void aStepThatHangsFailsItsJobAndLetsTheOthersGoOn() throws InterruptedException {
    var first = added(1, HANGS);
    var second = added(2, GOES);
    var thread = hanging();
    assertFalse(loop.watch(), "it may still come");
    loop.run();
    assertTrue(second.isOpen(), "one thread is at it");

    clock.pass(1);
    assertTrue(loop.watch(), "somebody else has to go on");
    assertTrue(first.isOpen(), "it failed once and is tried again");
    assertTrue(first.runAt().isAfter(clock.instant()));
    assertTrue(loop.watch(), "and again with each look, for its timer does not come");
    loop.run();
    assertFalse(second.isOpen());

    hangs.end.countDown();
    thread.join();
    assertEquals(List.of(GOES), written, "what it brings too late is not written");
    assertTrue(first.isOpen());
    assertFalse(loop.watch(), "the thread is back");
  }

  @Test
  void whoComesBackDoesNotTouchWhatASuccessorHolds() throws InterruptedException {
    var job = added(1, HANGS);
    var thread = hanging();
    clock.pass(1);
    loop.watch();
    clock.pass(1);
    hangs.end.countDown();
    loop.run();
    assertFalse(job.isOpen(), "the successor has done it");
    thread.join();
    assertEquals(List.of(HANGS), written, "once");
  }

  @Test
  void whoComesBackInTheMiddleOfAStepIsToldBeforeTheNextThing() throws InterruptedException {
    var job = added(1, HANGS);
    hangs.asks = true;
    var thread = hanging();
    clock.pass(1);
    loop.watch();
    hangs.end.countDown();
    thread.join();
    assertEquals(List.of(), did, "it was taken over, so nothing more is touched");
    assertTrue(job.isOpen());

    clock.pass(1);
    loop.run();
    assertEquals(List.of(HANGS), did, "whoever has the job goes on");
    assertFalse(job.isOpen());
  }

  @Test
  void aLeaseThatRanOutOnAMachineThatStoodStillIsNoLongerAnybodys() {
    var job = added(1, STOOD_STILL);
    loop.run();
    assertEquals(List.of(), did, "somebody else may have begun meanwhile");
    assertTrue(job.isOpen(), "it is tried again");
  }

  @Test
  void aJobThatBreaksEachTimeIsGivenUpAndBlocksNobody() {
    var job = added(1, "unknown.kind");
    for (int attempt = 1; job.isOpen(); attempt++) {
      assertTrue(attempt <= Job.MOST_ATTEMPTS);
      loop.run();
      clock.pass(1);
    }
    assertTrue(job.isGivenUp());
  }

  /** Its first step comes back when the test says so; every later one at once. */
  private final class Hanging implements Work {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean asks;

    @Override
    public String kind() {
      return HANGS;
    }

    @Override
    public Step step(Job job, Tenure tenure) {
      begun.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (asks) {
        tenure.require();
        did.add(HANGS);
      }
      return new Step(() -> written.add(HANGS), true);
    }
  }

  /** A machine that is suspended for a day in the middle of a step. */
  private final class StoodStill implements Work {
    @Override
    public String kind() {
      return STOOD_STILL;
    }

    @Override
    public Step step(Job job, Tenure tenure) {
      tenure.require();
      clock.pass(1);
      tenure.require();
      did.add(STOOD_STILL);
      return Step.finished();
    }
  }

  private final class Going implements Work {
    @Override
    public String kind() {
      return GOES;
    }

    @Override
    public Step step(Job job, Tenure tenure) {
      return new Step(() -> written.add(GOES), true);
    }
  }
}
