package org.custodes.domain.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of legal clocks, {@code legal-clocks.csv} beside this class. */
@ApplicationScoped
class LegalClocks {
  private static final String NONE = "-";
  private static final int COLUMNS = 12;

  private final Map<Regime, TreeMap<LocalDate, LegalClock>> rows = new EnumMap<>(Regime.class);

  LegalClocks() {
    this(read());
  }

  /**
   * @param lines the rows below the header, without comments
   */
  LegalClocks(List<String> lines) {
    for (var line : lines) {
      var clock = clock(line);
      var before =
          rows.computeIfAbsent(clock.regime(), regime -> new TreeMap<>())
              .put(clock.inForceFrom(), clock);
      if (before != null) {
        throw new IllegalStateException("two rows of one regime and day: " + line);
      }
    }
    for (var regime : Regime.values()) {
      if (!rows.containsKey(regime)) {
        throw new IllegalStateException("no legal clock for " + regime);
      }
    }
  }

  /**
   * The clock by which a request is counted: the one in force on the day of its receipt, whatever
   * is enacted later.
   *
   * @throws LawNotInForce when there was none yet
   */
  LegalClock inForce(Regime regime, LocalDate receivedOn) {
    var row = rows.get(regime).floorEntry(receivedOn);
    if (row == null) {
      throw new LawNotInForce(regime, rows.get(regime).firstKey());
    }
    return row.getValue();
  }

  private static List<String> read() {
    try (InputStream table = LegalClocks.class.getResourceAsStream("legal-clocks.csv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LegalClock clock(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(cells.size() + " cells, not " + COLUMNS + ": " + line);
    }
    var rolls = cells.get(10).equals(NONE) ? Optional.<String>empty() : Optional.of(cells.get(11));
    return new LegalClock(
        Regime.valueOf(cells.get(0)),
        LocalDate.parse(cells.get(1)),
        term(cells.get(2), cells.get(3)),
        term(cells.get(4), cells.get(5)).orElseThrow(),
        term(cells.get(6), cells.get(7)),
        pauses(cells.get(8)),
        cells.get(9),
        rolls);
  }

  private static Optional<Term> term(String span, String source) {
    if (span.equals(NONE)) {
      return Optional.empty();
    }
    int space = span.indexOf(' ');
    var length = Integer.parseInt(span.substring(0, space));
    var unit = Span.Unit.valueOf(span.substring(space + 1));
    return Optional.of(new Term(new Span(length, unit), source));
  }

  private static Set<PauseReason> pauses(String cell) {
    return cell.equals(NONE)
        ? Set.of()
        : Arrays.stream(cell.split(" ", -1))
            .map(PauseReason::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
