package org.custodes.domain.privacyrequest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The queue as files: a table (RFC 4180) and a calendar (RFC 5545). Both have what the queue shows,
 * which is nothing of any person; no cell can be a formula, because none has words that anybody
 * wrote.
 */
final class QueueFiles {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String END = "\r\n";

  /** Octets of a line of a calendar, without its end. */
  private static final int LINE = 75;

  private QueueFiles() {}

  static String csv(List<QueueRow> rows, LocalDate today) {
    return rows.stream()
        .map(row -> line(row, today))
        .collect(
            Collectors.joining(
                "", "number,type,regime,state,received,due,days left,clock" + END, ""));
  }

  /** What is closed, or stands still, has no days that are left. */
  private static String line(QueueRow row, LocalDate today) {
    boolean runs = !row.paused() && !row.state().isClosed();
    return String.join(
            ",",
            row.number().text(),
            row.type().name(),
            row.regime().name(),
            row.state().name(),
            row.receivedOn().toString(),
            row.dueOn().toString(),
            runs ? String.valueOf(ChronoUnit.DAYS.between(today, row.dueOn())) : "",
            row.paused() ? "paused" : row.state().isClosed() ? "ended" : "runs")
        + END;
  }

  /** A whole day for each request; its name stays, so that a calendar moves it with the day. */
  static String calendar(List<QueueRow> rows, Instant now) {
    var lines = new ArrayList<String>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Custodes//Deadlines of the desk//EN");
    for (var row : rows) {
      lines.add("BEGIN:VEVENT");
      lines.add("UID:" + row.id().value() + "@desk.custodes");
      lines.add("DTSTAMP:" + MOMENT.format(now));
      lines.add("DTSTART;VALUE=DATE:" + DAY.format(row.dueOn()));
      lines.add("DTEND;VALUE=DATE:" + DAY.format(row.dueOn().plusDays(1)));
      lines.add(
          "SUMMARY:"
              + row.number().text()
              + (row.paused() ? " would be due\\, and is paused" : " is due"));
      lines.add("DESCRIPTION:" + row.type() + " under " + row.regime() + "\\, " + row.state());
      lines.add("TRANSP:TRANSPARENT");
      lines.add("END:VEVENT");
    }
    lines.add("END:VCALENDAR");
    return lines.stream().map(QueueFiles::folded).collect(Collectors.joining());
  }

  /** All of it is ASCII, so a line has as many octets as characters. */
  private static String folded(String line) {
    var folded = new StringBuilder();
    int width = LINE;
    for (int at = 0; at < line.getBytes(StandardCharsets.US_ASCII).length; at += width) {
      width = at == 0 ? LINE : LINE - 1;
      folded
          .append(at == 0 ? "" : " ")
          .append(line, at, Math.min(line.length(), at + width))
          .append(END);
    }
    return folded.toString();
  }
}
