package org.custodes.bare;

import jakarta.ejb.Schedule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Calls what the server's timers call, ten times as often: nobody waits for seconds between two
 * kills. What is due by the hour or at night is called by whoever wants it.
 */
final class Clockwork {
  private static final int FASTER = 10;
  private static final int THREADS = 4;
  private static final Pattern EVERY = Pattern.compile("\\*/(\\d+)");

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
  private final House house;

  Clockwork(House house) {
    this.house = house;
  }

  void start() {
    for (var type : ServerStandIn.ENTERPRISE_BEANS) {
      for (var method : type.getMethods()) {
        period(method).ifPresent(period -> start(type, method, period));
      }
    }
  }

  private void start(Class<?> type, Method method, Duration period) {
    var bean = house.get(type);
    var unused =
        threads.scheduleWithFixedDelay(
            () -> call(method, bean), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** As the server: what a timer throws is logged, and the next tick comes. */
  private static void call(Method method, Object bean) {
    try {
      method.invoke(bean);
    } catch (InvocationTargetException e) {
      System.err.println(method.getName() + " did not get through: " + e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError("what a timer calls is public", e);
    }
  }

  private static Optional<Duration> period(Method method) {
    return Optional.ofNullable(method.getAnnotation(Schedule.class)).stream()
        .flatMap(
            schedule ->
                Arrays.stream(new String[] {schedule.second()})
                    .map(EVERY::matcher)
                    .filter(match -> match.matches())
                    .map(match -> Duration.ofSeconds(Long.parseLong(match.group(1)))))
        .map(period -> period.dividedBy(FASTER))
        .findFirst();
  }

  /** Lets nothing more begin, and waits for what has begun. */
  void stop() throws InterruptedException {
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
  }
}
