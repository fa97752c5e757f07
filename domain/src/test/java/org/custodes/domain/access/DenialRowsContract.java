package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** What every shelf of denials keeps to, in memory or on PostgreSQL. */
public interface DenialRowsContract {
  LocalDate DAY = LocalDate.parse("2026-11-24");
  SealKey KEY = SealKey.random();
  Denial DENIAL =
      new Denial(
          Optional.of("0123456789abcdef01234567"),
          "support-lead",
          "proposed-yourself",
          Instant.parse("2026-11-24T12:00:00Z"),
          3,
          Map.of("HoldService.approve", 3));

  /** No entry is there yet; each call is a transaction of its own. */
  DenialRows rows();

  private DenialId inserted(int no, LocalDate day) {
    var id = new DenialId(new UUID(0x7000L + no, 1));
    rows().insert(List.of(SealedDenial.of(id, day, DENIAL, KEY)));
    return id;
  }

  @Test
  default void givesBackWhatWasInserted() {
    var id = inserted(1, DAY);
    var row = rows().newest(Optional.empty(), 2).getFirst();
    assertEquals(new DenialSeen(id, DENIAL), row.open(KEY));
    assertEquals(DAY, row.day());
  }

  @Test
  default void listsTheLatestFirstFromAnywhere() {
    var first = inserted(1, DAY);
    var second = inserted(2, DAY);
    var third = inserted(3, DAY);
    assertEquals(List.of(third, second), ids(Optional.empty()));
    assertEquals(List.of(first), ids(Optional.of(second)));
  }

  private List<DenialId> ids(Optional<DenialId> before) {
    return rows().newest(before, 2).stream().map(SealedDenial::id).toList();
  }

  @Test
  default void deletesWhatIsOfAnEarlierDayAndNotThatDay() {
    inserted(1, DAY);
    assertEquals(0, rows().deleteBefore(DAY));
    assertEquals(1, rows().deleteBefore(DAY.plusDays(1)));
    assertEquals(List.of(), ids(Optional.empty()));
  }
}
