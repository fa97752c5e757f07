package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.custodes.domain.deadline.Regime;
import org.junit.jupiter.api.Test;

class QueueFilesTest {
  private static QueueRow row(RequestState state, int daysLeft, boolean paused) {
    var id = new RequestId(UUID.fromString("019ac000-0000-7000-8000-00007f3a91c2"));
    return new QueueRow(
        id,
        id.number(),
        RequestType.ERASURE,
        Regime.UK_GDPR,
        state,
        TODAY,
        TODAY.plusDays(daysLeft),
        paused);
  }

  @Test
  void theTableHasALineForEachRequestAndNoDaysWhereNoneRun() {
    var csv =
        QueueFiles.csv(
            List.of(
                row(RequestState.TRIAGED, 3, false),
                row(RequestState.REVIEW, -2, false),
                row(RequestState.IDENTITY_PENDING, 3, true),
                row(RequestState.COMPLETED, 3, false)),
            TODAY);
    assertEquals(
        """
        number,type,regime,state,received,due,days left,clock
        R-2025-7F3A-91C2,ERASURE,UK_GDPR,TRIAGED,2026-11-24,2026-11-27,3,runs
        R-2025-7F3A-91C2,ERASURE,UK_GDPR,REVIEW,2026-11-24,2026-11-22,-2,runs
        R-2025-7F3A-91C2,ERASURE,UK_GDPR,IDENTITY_PENDING,2026-11-24,2026-11-27,,paused
        R-2025-7F3A-91C2,ERASURE,UK_GDPR,COMPLETED,2026-11-24,2026-11-27,,ended
        """
            .replace("\n", "\r\n"),
        csv);
  }

  @Test
  void theCalendarHasAWholeDayForEachRequestInLinesThatACalendarTakes() {
    var calendar = QueueFiles.calendar(List.of(row(RequestState.TRIAGED, 3, false)), NOON);
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assertTrue(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assertTrue(calendar.contains("UID:019ac000-0000-7000-8000-00007f3a91c2@desk.custodes\r\n"));
    assertTrue(calendar.contains("DTSTAMP:20261124T120000Z\r\n"));
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n"));
    assertTrue(calendar.contains("SUMMARY:R-2025-7F3A-91C2 is due\r\n"));
    calendar.lines().forEach(line -> assertTrue(line.length() <= 75, line));

    var paused = QueueFiles.calendar(List.of(row(RequestState.IDENTITY_PENDING, 3, true)), NOON);
    assertTrue(paused.contains("SUMMARY:R-2025-7F3A-91C2 would be due\\, and is paused\r\n"));
  }

  @Test
  void anEmptyCalendarIsOne() {
    assertEquals(
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"),
        QueueFiles.calendar(List.of(), NOON)
            .lines()
            .filter(line -> !line.startsWith("PRODID:"))
            .toList());
  }
}
