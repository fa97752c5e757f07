package org.custodes.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeCountsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final IntakeOutcome REFUSED = new IntakeOutcome.Refused(Reason.NO_CONSENT);

  private final Map<String, Long> written = new HashMap<>();
  private boolean unreachable;
  private final OutcomeCounts counts =
      new OutcomeCounts(
          new OutcomeDays() {
            @Override
            public void add(LocalDate day, Map<String, Long> more) {
              if (unreachable) {
                throw new IllegalStateException("nobody answers");
              }
              more.forEach((reason, count) -> written.merge(reason, count, Long::sum));
            }

            @Override
            public Map<String, Long> since(LocalDate day) {
              return written;
            }

            @Override
            public long dropOld() {
              return 0;
            }
          },
          Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void showsWhatIsNotYetWrittenToo() {
    counts.count(REFUSED);
    counts.flush();
    counts.count(REFUSED);
    assertEquals(Map.of("NO_CONSENT", 1L), written);
    assertEquals(Map.of("NO_CONSENT", 2L), counts.since(TODAY));
  }

  @Test
  void losesNothingWhileTheDatabaseIsAway() {
    counts.count(REFUSED);
    unreachable = true;
    assertThrows(IllegalStateException.class, counts::flush);
    counts.count(REFUSED);
    unreachable = false;
    counts.flush();
    assertEquals(Map.of("NO_CONSENT", 2L), written);
  }
}
