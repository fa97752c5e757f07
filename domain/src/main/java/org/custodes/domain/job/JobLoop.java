package org.custodes.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/**
 * Works off what is due, one job at a time on this node, and lets no step that hangs hold up the
 * rest. A thread cannot be taken out of a step, but everything else can be taken from the thread:
 * its job counts as failed, its round is over, and what it still brings when it comes back is not
 * written.
 */
@ApplicationScoped
class JobLoop {
  private static final Logger LOG = System.getLogger(JobLoop.class.getName());

  /** Half of the threads that the server has for timers and for what is done soon. */
  static final int MOST_HANGING = 5;

  private final AtomicReference<Round> round = new AtomicReference<>();
  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicInteger hanging = new AtomicInteger();

  private JobSteps steps;
  private Iterable<Work> works;
  private Clock clock;
  private String node;

  protected JobLoop() {}

  @Inject
  JobLoop(JobSteps steps, @Any Instance<Work> works, Clock clock, SecureRandom random) {
    this(steps, (Iterable<Work>) works, clock, random);
  }

  JobLoop(JobSteps steps, Iterable<Work> works, Clock clock, SecureRandom random) {
    this.steps = steps;
    this.works = works;
    this.clock = clock;
    var name = new byte[8];
    random.nextBytes(name);
    this.node = HexFormat.of().formatHex(name);
  }

  /** From the first due job to the last, by one thread, under a name that no other round has. */
  private static final class Round {
    private final String holder;
    private final AtomicReference<Held> held = new AtomicReference<>();

    private Round(String holder) {
      this.holder = holder;
    }
  }

  /**
   * A job that is being worked on.
   *
   * @param since when its present step began
   */
  private record Held(Job job, Work work, Instant since) {}

  /** Does what is due, unless another thread is at it. */
  void run() {
    var mine = new Round(node + "." + rounds.incrementAndGet());
    if (!round.compareAndSet(null, mine)) {
      return;
    }
    try {
      for (var job = steps.claim(mine.holder); job.isPresent(); job = steps.claim(mine.holder)) {
        work(mine, job.get());
        if (round.get() != mine) {
          return;
        }
      }
    } catch (JobsOutOfReach e) {
      LOG.log(Level.WARNING, "Jobs wait: {0}", e.getMessage());
    } finally {
      if (!round.compareAndSet(mine, null)) {
        hanging.decrementAndGet();
      }
    }
  }

  /**
   * Keeps hold of the job that is being worked on, or gives it up if its step hangs.
   *
   * @return whether somebody else has to go on, because a thread that hangs cannot
   */
  boolean watch() {
    var now = round.get();
    var held = now == null ? null : now.held.get();
    if (held == null) {
      return now == null && hanging.get() > 0;
    }
    if (clock.instant().isAfter(held.since().plus(held.work().longestStep()))) {
      return letGo(now, held);
    }
    try {
      steps.renew(held.job(), now.holder);
    } catch (JobsOutOfReach e) {
      LOG.log(Level.WARNING, "A lease is not renewed: {0}", e.getMessage());
    }
    return false;
  }

  /**
   * With too many threads gone the next one would be missing elsewhere; then only a restart helps.
   */
  private boolean letGo(Round now, Held held) {
    var job = held.job();
    LOG.log(Level.ERROR, "A step of the job {0} of kind {1} hangs", job.id(), job.kind());
    try {
      fail(job, now.holder, "hanging");
    } catch (JobsOutOfReach e) {
      // its lease is not renewed any more, so it runs out
      LOG.log(Level.WARNING, "A job that hangs keeps its lease: {0}", e.getMessage());
    }
    if (hanging.get() >= MOST_HANGING) {
      return false;
    }
    hanging.incrementAndGet();
    if (!round.compareAndSet(now, null)) {
      hanging.decrementAndGet();
      return false;
    }
    return true;
  }

  private void work(Round mine, Job job) {
    boolean ended = false;
    try {
      var work = workOf(job);
      boolean goesOn;
      do {
        mine.held.set(new Held(job, work, clock.instant()));
        goesOn = steps.complete(job, mine.holder, work.step(job, () -> requireHeld(mine, job)));
      } while (goesOn);
      ended = true;
    } catch (TakenOver e) {
      ended = true;
      LOG.log(Level.WARNING, "The job {0} of kind {1} was taken over", job.id(), job.kind());
      // whose lease has run out and whom nobody has followed yet gives the job back
      fail(job, mine.holder, "lease-lost");
    } catch (WorkFailed e) {
      ended = true;
      LOG.log(Level.WARNING, "The job {0} of kind {1} failed: {2}", job.id(), job.kind(), e.code());
      fail(job, mine.holder, e.code());
    } finally {
      mine.held.set(null);
      if (!ended) {
        // a bug: it waits longer each time like any other failure, and does not block the rest
        fail(job, mine.holder, "broken");
      }
    }
  }

  private void requireHeld(Round mine, Job job) {
    if (round.get() != mine || !steps.isHeld(job, mine.holder)) {
      throw new TakenOver();
    }
  }

  private void fail(Job job, String holder, String code) {
    if (steps.fail(job, holder, code)) {
      LOG.log(Level.ERROR, "The job {0} of kind {1} is given up", job.id(), job.kind());
    }
  }

  private Work workOf(Job job) {
    return StreamSupport.stream(works.spliterator(), false)
        .filter(work -> work.kind().equals(job.kind()))
        .findFirst()
        .orElseThrow(() -> new WorkFailed("unknown-kind", null));
  }
}
