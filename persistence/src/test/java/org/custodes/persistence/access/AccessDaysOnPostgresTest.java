package org.custodes.persistence.access;

import static org.custodes.domain.access.AccessKind.CONTEXT_READ;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.custodes.domain.access.AccessDays;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.SealedSubject;
import org.custodes.domain.subject.SubjectState;
import org.custodes.domain.vault.SealKey;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looked, by day, on a real cluster. */
class AccessDaysOnPostgresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final SealKey key = SealKey.random();
  private final SubjectId anna = new SubjectId(UUID.randomUUID());

  @BeforeEach
  void annaAlone() {
    TwoClusters.empty();
    TwoClusters.inMain(
        main -> {
          main.persist(SealedSubject.of(anna, new byte[32], 1, SubjectState.blank(), key));
          return anna;
        });
  }

  private static <T> T days(Function<AccessDays, T> work) {
    return TwoClusters.inMain(main -> work.apply(new AccessDaysOnPostgres(main)));
  }

  private void add(SubjectId subject, LocalDate day, int reads) {
    days(
        days -> {
          days.add(subject, day, Map.of(CONTEXT_READ, reads), key);
          return days;
        });
  }

  @Test
  void addsUpByDay() {
    add(anna, TODAY, 2);
    add(anna, TODAY, 3);
    add(anna, TODAY.minusDays(1), 1);
    assertEquals(
        Map.of(TODAY, Map.of(CONTEXT_READ, 5), TODAY.minusDays(1), Map.of(CONTEXT_READ, 1)),
        days(days -> days.since(anna, TODAY.minusDays(7), key)));
  }

  @Test
  void writesNothingForSomebodyWhoIsGone() {
    var gone = new SubjectId(UUID.randomUUID());
    add(gone, TODAY, 1);
    long rows = days(days -> days.count(gone));
    assertEquals(0, rows);
  }

  @Test
  void dropsDaysThatAreOver() {
    add(anna, TODAY.minusMonths(13), 1);
    add(anna, TODAY, 1);
    long gone = days(days -> days.deleteBefore(TODAY.minusMonths(12)));
    long left = days(days -> days.count(anna));
    assertEquals(1, gone);
    assertEquals(1, left);
  }
}
