package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.custodes.domain.intake.IntakeService;
import org.custodes.web.console.shell.Wording;

/** What became of everybody's conversations, for a small figure. */
@RequestScoped
class Outcomes {
  private static final String STORED = "STORED";

  @Inject private IntakeService intake;
  @Inject private Wording wording;

  /**
   * @param sum the sentence above it; says so if there is nothing to show
   * @param bars stored ones first, then refused ones by reason, most first
   */
  public record Figure(String sum, List<Bar> bars) {
    public Figure {
      bars = List.copyOf(bars);
    }
  }

  /**
   * @param share of the longest bar, in percent
   */
  public record Bar(String label, long count, String share, boolean stored) {}

  Figure figure() {
    var counts = intake.outcomes();
    long stored = counts.getOrDefault(STORED, 0L);
    long all = sum(counts);
    return new Figure(wording.of("mydata.outcomes.sum", all, stored, all - stored), bars(counts));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<Bar> bars(Map<String, Long> counts) {
    long longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var refused =
        counts.entrySet().stream()
            .filter(counted -> !counted.getKey().equals(STORED))
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .toList();
    var bars = new ArrayList<Bar>();
    if (!counts.isEmpty()) {
      bars.add(bar(STORED, counts.getOrDefault(STORED, 0L), longest));
    }
    refused.forEach(counted -> bars.add(bar(counted.getKey(), counted.getValue(), longest)));
    return bars;
  }

  private Bar bar(String outcome, long count, long longest) {
    var share = Math.round(count * 1000.0 / longest) / 10.0 + "%";
    return new Bar(wording.of("mydata.outcomes." + outcome), count, share, outcome.equals(STORED));
  }
}
