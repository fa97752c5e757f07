package org.custodes.gate.evaluation;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * What it costs, by the processor's clock and not the wall's.
 *
 * @param kilocharactersPerCpuSecond both passes, messages of 200 to 2,000 characters
 * @param mebibytes of heap that vocabularies and tables hold
 */
record Cost(double kilocharactersPerCpuSecond, double mebibytes) {
  private static final int SHORTEST = 200;
  private static final int LONGEST = 2_000;
  private static final double WARM_SECONDS = 5;
  private static final double MEASURED_SECONDS = 5;

  /** The heap before and after the de-identifier is there; it must not be there before. */
  static double mebibytesOf(Runnable loading) {
    long before = living();
    loading.run();
    return (living() - before) / (1024.0 * 1024);
  }

  private static long living() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  static double kilocharacters(Deidentifier deidentifier, List<Document> documents) {
    var texts =
        documents.stream()
            .flatMap(document -> document.turns().stream())
            .map(Document.Turn::text)
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .map(text -> List.of(new Utterance(Speaker.USER, text)))
            .toList();
    if (texts.isEmpty()) {
      return 0;
    }
    spend(deidentifier, texts, WARM_SECONDS);
    return spend(deidentifier, texts, MEASURED_SECONDS);
  }

  /** Thousands of characters a second of this thread. */
  private static double spend(
      Deidentifier deidentifier, List<List<Utterance>> texts, double seconds) {
    var threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    long characters = 0;
    double spent;
    do {
      for (var text : texts) {
        deidentifier.deidentify(text);
        characters += text.getFirst().text().length();
      }
      spent = (threads.getCurrentThreadCpuTime() - began) / 1e9;
    } while (spent < seconds);
    return characters / spent / 1000;
  }
}
