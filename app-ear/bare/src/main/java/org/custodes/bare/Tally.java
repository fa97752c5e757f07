package org.custodes.bare;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.custodes.domain.kernel.JsonPlatform;

/** What was counted, and what was found wrong. */
final class Tally {
  private final TreeMap<String, Long> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private long longest;

  synchronized void add(String name, long more) {
    counts.merge(name, more, Long::sum);
  }

  synchronized void fault(String fault) {
    faults.add(fault);
  }

  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /** How long it took until nothing was half-done any more. */
  synchronized void longest(long seconds) {
    longest = seconds;
  }

  synchronized void passed(List<String> boundaries) {
    passed.addAll(boundaries);
  }

  /**
   * Everything since the last time, and all faults so far.
   *
   * @param ahead how far the clock of this process is ahead, in seconds
   */
  synchronized JsonObject told(long ahead) {
    var told = JsonPlatform.JSON.createObjectBuilder();
    var numbers = JsonPlatform.JSON.createObjectBuilder();
    counts.forEach(numbers::add);
    var wrong = JsonPlatform.JSON.createArrayBuilder();
    faults.forEach(wrong::add);
    counts.clear();
    var boundaries = JsonPlatform.JSON.createArrayBuilder(passed);
    passed.clear();
    return told.add("counts", numbers)
        .add("faults", wrong)
        .add("boundaries", boundaries)
        .add("secondsUntilDone", longest)
        .add("ahead", ahead)
        .build();
  }

  static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
