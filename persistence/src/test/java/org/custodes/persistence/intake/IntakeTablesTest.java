package org.custodes.persistence.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.custodes.domain.intake.IdempotencyRow;
import org.custodes.domain.intake.IdempotencyRows;
import org.custodes.domain.intake.OutcomeDays;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate's two tables on a real cluster. */
class IntakeTablesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  private static <T> T rows(Function<IdempotencyRows, T> work) {
    return TwoClusters.inMain(main -> work.apply(new IdempotencyOnPostgres(main)));
  }

  private static <T> T outcomes(Function<OutcomeDays, T> work) {
    return TwoClusters.inMain(main -> work.apply(new OutcomesOnPostgres(main)));
  }

  private static byte[] mac(int filling) {
    var mac = new byte[32];
    Arrays.fill(mac, (byte) filling);
    return mac;
  }

  private static IdempotencyRow row(int key, LocalDate day) {
    return new IdempotencyRow(mac(key), mac(9), new byte[128], day);
  }

  @Test
  void keepsTheFirstAnswerOfAKey() {
    boolean first = rows(rows -> rows.insert(row(1, TODAY)));
    boolean second = rows(rows -> rows.insert(row(1, TODAY)));
    assertTrue(first);
    assertFalse(second);
    var found = rows(rows -> rows.find(List.of(mac(1), mac(2)))).orElseThrow();
    assertArrayEquals(mac(9), found.bodyMac());
    assertEquals(TODAY, found.day());
  }

  @Test
  void forgetsAnswersOfDaysBefore() {
    rows(rows -> rows.insert(row(1, TODAY)));
    rows(rows -> rows.insert(row(2, TODAY.minusDays(1))));
    long gone = rows(rows -> rows.deleteBefore(TODAY));
    assertEquals(1, gone);
    assertEquals(Optional.empty(), rows(rows -> rows.find(List.of(mac(2)))));
    assertTrue(rows(rows -> rows.find(List.of(mac(1)))).isPresent());
  }

  @Test
  void addsCountsUpByReason() {
    outcomes(
        days -> {
          days.add(TODAY, Map.of("STORED", 2L, "NO_CONSENT", 1L));
          days.add(TODAY, Map.of("STORED", 3L));
          days.add(TODAY.minusDays(40), Map.of("STORED", 100L));
          return days;
        });
    assertEquals(
        Map.of("STORED", 5L, "NO_CONSENT", 1L), outcomes(days -> days.since(TODAY.minusDays(30))));
  }

  @Test
  void dropsCountsAfterThirteenMonths() {
    outcomes(
        days -> {
          days.add(LocalDate.now(ZoneOffset.UTC).minusMonths(14), Map.of("STORED", 1L));
          days.add(LocalDate.now(ZoneOffset.UTC), Map.of("STORED", 1L));
          return days;
        });
    long gone = outcomes(OutcomeDays::dropOld);
    assertEquals(1, gone);
    assertEquals(Map.of("STORED", 1L), outcomes(days -> days.since(LocalDate.EPOCH)));
  }
}
