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
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of legal clocks, {@code legal-clocks.csv} beside this class. */
@ApplicationScoped
class LegalClocks {
  private static final String NONE = "-";
  private static final int COLUMNS = 14;

  private static final String ALL = "*";

  private final Map<Regime, Map<Matter, TreeMap<LocalDate, LegalClock>>> rows =
      new EnumMap<>(Regime.class);

  LegalClocks() {
    this(read());
  }

  /**
   * @param lines the rows below the header, without comments
   */
  LegalClocks(List<String> lines) {
    var clocks = lines.stream().map(LegalClocks::clock).toList();
    var general =
        Arrays.stream(Matter.values()).filter(Matter::isGeneral).collect(Collectors.toSet());
    clocks.stream().filter(row -> row.matters().isEmpty()).forEach(row -> put(row, general));
    clocks.stream().filter(row -> !row.matters().isEmpty()).forEach(row -> put(row, row.matters()));
    for (var regime : Regime.values()) {
      if (!rows.containsKey(regime)) {
        throw new IllegalStateException("no legal clock for " + regime);
      }
    }
  }

  private void put(LegalClock row, Set<Matter> matters) {
    var ofRegime = rows.computeIfAbsent(row.regime(), regime -> new EnumMap<>(Matter.class));
    for (var matter : matters) {
      var before =
          ofRegime.computeIfAbsent(matter, one -> new TreeMap<>()).put(row.inForceFrom(), row);
      if (before != null && before.matters().isEmpty() == row.matters().isEmpty()) {
        throw new IllegalStateException(
            "two rows of " + row.regime() + " for " + matter + " from " + row.inForceFrom());
      }
    }
  }

  /**
   * The clock by which a request is counted: the one in force on the day of its receipt, whatever
   * is enacted later.
   *
   * @throws LawNotInForce when there was none yet
   * @throws MatterNotInLaw when the law never had one for that
   */
  LegalClock inForce(Regime regime, Matter matter, LocalDate receivedOn) {
    var ofMatter = rows.get(regime).get(matter);
    if (ofMatter == null) {
      throw new MatterNotInLaw(regime, matter);
    }
    var row = ofMatter.floorEntry(receivedOn);
    if (row == null) {
      throw new LawNotInForce(regime, ofMatter.firstKey());
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
    var rolls = cells.get(12).equals(NONE) ? Optional.<String>empty() : Optional.of(cells.get(13));
    return new LegalClock(
        Regime.valueOf(cells.get(0)),
        cells.get(1).equals(ALL) ? Set.of() : constants(cells.get(1), Matter::valueOf),
        LocalDate.parse(cells.get(2)),
        term(cells.get(3), cells.get(4)),
        term(cells.get(5), cells.get(6)).orElseThrow(),
        term(cells.get(7), cells.get(8)),
        constants(cells.get(9), PauseReason::valueOf),
        constants(cells.get(10), PauseReason::valueOf),
        cells.get(11),
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

  private static <T> Set<T> constants(String cell, Function<String, T> named) {
    return cell.equals(NONE)
        ? Set.of()
        : Arrays.stream(cell.split(" ", -1)).map(named).collect(Collectors.toUnmodifiableSet());
  }
}
