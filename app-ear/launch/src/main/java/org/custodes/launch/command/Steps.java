package org.custodes.launch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.custodes.launch.terminal.Trouble;

/**
 * The steps of a start. Those that do not need one another run side by side; the first that fails
 * ends the start, whoever else is still busy.
 */
final class Steps {

  /** Work without a result. */
  interface Work {
    void run() throws IOException;
  }

  /** Work whose result others wait for. */
  interface Making<T> {
    T make() throws IOException;
  }

  private final CompletableFuture<Void> failure = new CompletableFuture<>();
  private final Executor threads = task -> Thread.ofPlatform().daemon().start(task);

  /** Ends the start for a reason that lies outside of its steps. */
  void fail(Trouble why) {
    failure.completeExceptionally(why);
  }

  CompletableFuture<Void> begin(Work work) {
    return guarded(CompletableFuture.runAsync(() -> checked(work), threads));
  }

  <T> CompletableFuture<T> make(Making<T> making) {
    return guarded(CompletableFuture.supplyAsync(() -> checked(making), threads));
  }

  /** Work that begins as soon as what it needs is there. */
  CompletableFuture<Void> after(CompletableFuture<?> needed, Work work) {
    return guarded(needed.thenRunAsync(() -> checked(work), threads));
  }

  /** Waits for the steps, or for the first failure of any. */
  void await(CompletableFuture<Void> steps) {
    try {
      CompletableFuture.anyOf(steps, failure).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    }
  }

  private <T> CompletableFuture<T> guarded(CompletableFuture<T> step) {
    return step.whenComplete(
        (result, thrown) -> {
          if (thrown != null) {
            failure.completeExceptionally(thrown);
          }
        });
  }

  private static void checked(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T checked(Making<T> making) {
    try {
      return making.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
