package org.custodes.launch.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients that do the same again and again, each as soon as it has been answered. */
final class Clients implements AutoCloseable {

  /** One client's next turn. */
  @FunctionalInterface
  interface Turn {
    void take(int client) throws Exception;
  }

  private final int count;
  private final ExecutorService threads;

  Clients(int count) {
    this.count = count;
    this.threads = Executors.newFixedThreadPool(count);
  }

  int count() {
    return count;
  }

  /**
   * Lets all of them take turns for so long.
   *
   * @return turns a second, over the time until the last one ended
   * @throws IOException if a turn failed
   */
  double perSecond(Duration time, Turn turn) throws IOException {
    var began = System.nanoTime();
    var end = began + time.toNanos();
    var running = new ArrayList<Future<Long>>();
    for (var client = 0; client < count; client++) {
      var number = client;
      running.add(
          threads.submit(
              () -> {
                var turns = 0L;
                while (System.nanoTime() < end) {
                  turn.take(number);
                  turns++;
                }
                return turns;
              }));
    }
    return sum(running) * 1e9 / (System.nanoTime() - began);
  }

  private static long sum(List<Future<Long>> running) throws IOException {
    try {
      var turns = 0L;
      for (var client : running) {
        turns += client.get();
      }
      return turns;
    } catch (ExecutionException e) {
      throw new IOException("a client has failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
