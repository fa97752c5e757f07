package org.custodes.domain.board;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A time within which something has to be done. How long each is stands in {@code clocks.csv}
 * beside this class, by the day from which it reads so; what began under an old row is counted by
 * it for good.
 */
enum BoardClock {
  /** From the scope to the decision. */
  REVIEW,
  /** From the day a member is asked for their conflicts. */
  DECLARATION,
  /** From the day a finding is recorded. */
  FACT_CHECK,
  /** From the day the vote is closed. */
  DISSENT,
  /** From the day a decision is published. */
  RESPONSE,
  /** From the day a motion on the board's members is moved. */
  MEMBERSHIP_VOTE;

  private static final String FILE = "clocks.csv";
  private static final Map<BoardClock, NavigableMap<LocalDate, Period>> ROWS = read();

  /** The length of the clock that begins on a day. */
  Period on(LocalDate begun) {
    var row = ROWS.get(this).floorEntry(begun);
    if (row == null) {
      throw new IllegalStateException("no row of " + FILE + " for " + this + " on " + begun);
    }
    return row.getValue();
  }

  /** The last day of the clock that begins on a day. */
  LocalDate endOn(LocalDate begun) {
    return begun.plus(on(begun));
  }

  private static Map<BoardClock, NavigableMap<LocalDate, Period>> read() {
    var rows = new EnumMap<BoardClock, NavigableMap<LocalDate, Period>>(BoardClock.class);
    for (var clock : values()) {
      rows.put(clock, new TreeMap<>());
    }
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                BoardClock.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .forEach(
              row ->
                  rows.get(valueOf(row[0].strip()))
                      .put(LocalDate.parse(row[1].strip()), Period.parse(row[2].strip())));
    } catch (IOException e) {
      throw new UncheckedIOException("the board's clocks cannot be read", e);
    }
    return rows;
  }
}
