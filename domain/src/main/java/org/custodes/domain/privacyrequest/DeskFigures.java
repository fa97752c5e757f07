package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;

/**
 * How the desk stands: how much waits where, and how long people have waited. Each number is that
 * of a list which anybody at the desk can open.
 *
 * @param views how many each view of the queue shows
 * @param open what is open, by state and law; only where there is something
 * @param since from which day on requests count that were answered
 */
public record DeskFigures(
    Map<QueueView, QueueRow.Count> views, List<Open> open, LocalDate since, Answered answered) {

  /** What is open in one state under one law. */
  public record Open(RequestState state, Regime regime, QueueRow.Count count) {}

  /**
   * What was answered, by doing it or by a refusal, and within how many days of its receipt.
   *
   * @param count how many
   * @param median half of them within so many days; empty if there are none
   * @param ninetieth nine of ten of them
   */
  public record Answered(long count, Optional<Long> median, Optional<Long> ninetieth) {}

  public DeskFigures {
    views = Collections.unmodifiableMap(new LinkedHashMap<>(views));
    open = List.copyOf(open);
  }
}
