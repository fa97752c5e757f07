package org.custodes.launch.sending;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** A file on its way, a few lines at a time. */
public final class Sending {
  // A person may make 20 calls a second: more hands than this would only wait.
  private static final int HANDS = 4;

  private final Api api;
  private final String purpose;
  private final IntConsumer progress;

  /**
   * @param api root of the API, without a version
   * @param tokens where a token of the person comes from
   * @param purpose {@code training} or {@code context}
   * @param progress told after each line how many are done, by several threads
   */
  public Sending(URI api, Tokens tokens, String purpose, IntConsumer progress) {
    this.api = new Api(api, tokens);
    this.purpose = purpose;
    this.progress = progress;
  }

  /**
   * Sends every line; when the server ends meanwhile, the rest is counted and not sent.
   *
   * @throws IOException if the file cannot be read
   */
  public Tally all(Path file) throws IOException, InterruptedException {
    var tally = new Tally();
    try (var lines = new Lines(file);
        var hands = Executors.newFixedThreadPool(HANDS)) {
      Callable<Tally> hand =
          () -> {
            send(lines, tally);
            return tally;
          };
      for (var done : hands.invokeAll(Collections.nCopies(HANDS, hand))) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException("a line broke the sending", e.getCause());
    }
    return tally;
  }

  private void send(Lines lines, Tally tally) throws IOException, InterruptedException {
    for (var next = lines.next(); next.isPresent(); next = lines.next()) {
      var line = next.get();
      if (tally.isCutShort()) {
        tally.notSent(line.number());
      } else {
        send(line, tally);
      }
      progress.accept(tally.lines());
    }
  }

  private void send(Lines.Line line, Tally tally) throws InterruptedException {
    try {
      tally.add(line.number(), api.offer(Conversation.read(line.bytes()), purpose));
    } catch (Unsendable e) {
      tally.add(line.number(), new Outcome.Failed(e.getMessage()));
    } catch (Unreachable e) {
      tally.cutShort(line.number(), e.getMessage());
    }
  }
}
