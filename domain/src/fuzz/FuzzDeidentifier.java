import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.deidentification.Deidentified;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.topic.TopicScreen;

/**
 * What a coverage-guided fuzzer looks for: a text that makes the de-identifier or the screen throw,
 * that takes far more than two seconds of processor time, or that is de-identified otherwise the second
 * time. A message is up to 64 KiB: what the fuzzer gives, again and again. With jazzer 0.24.0 and
 * jazzer-api 0.24.0 of com.code-intelligence in a folder JARS, and the project compiled:
 *
 * <pre>
 * javac -d OUT -cp domain/target/classes domain/src/fuzz/FuzzDeidentifier.java
 * java -cp 'JARS/*:OUT:domain/target/classes' com.code_intelligence.jazzer.Jazzer \
 *   --target_class=FuzzDeidentifier --instrumentation_includes='org.custodes.**' \
 *   -max_total_time=1800 -max_len=2048 -timeout=120
 * </pre>
 */
public final class FuzzDeidentifier {
  private static final int LONGEST_MESSAGE = 64 * 1024;
  private static final int ONE_IN = 64;

  /** Of processor time; code that is watched by the fuzzer is at least ten times as slow. */
  private static final long TWENTY_SECONDS = 20_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Deidentifier DEIDENTIFIER = Deidentifier.shipped();
  private static final TopicScreen SCREEN = TopicScreen.shipped();

  private FuzzDeidentifier() {}

  /** The last byte says whether the text is repeated up to the longest message. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    var text = new String(input, 0, input.length - 1, StandardCharsets.UTF_8);
    boolean repeats = Math.floorMod(input[input.length - 1], ONE_IN) == 0 && !text.isEmpty();
    var conversation = new ArrayList<Utterance>();
    if (repeats) {
      var repeated = text.repeat(1 + LONGEST_MESSAGE / text.length());
      conversation.add(new Utterance(Speaker.USER, repeated.substring(0, LONGEST_MESSAGE)));
    } else {
      for (var turn : text.split("\u0000", -1)) {
        var speaker = conversation.size() % 2 == 0 ? Speaker.USER : Speaker.ASSISTANT;
        conversation.add(new Utterance(speaker, turn));
      }
    }
    judge(conversation);
  }

  private static void judge(List<Utterance> conversation) {
    long before = THREADS.getCurrentThreadCpuTime();
    var first = DEIDENTIFIER.deidentify(conversation);
    SCREEN.topicsOf(conversation);
    if (THREADS.getCurrentThreadCpuTime() - before > TWENTY_SECONDS) {
      throw new IllegalStateException("more than twenty seconds");
    }
    if (first.doubt().isEmpty() && !texts(again(first)).equals(texts(first))) {
      throw new IllegalStateException("another answer the second time");
    }
  }

  private static Deidentified again(Deidentified first) {
    return DEIDENTIFIER.deidentify(
        first.messages().stream().map(one -> new Utterance(one.speaker(), one.text())).toList());
  }

  private static List<String> texts(Deidentified answer) {
    return answer.messages().stream().map(MaskedUtterance::text).toList();
  }
}
