package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One step from the day of receipt to a date: the answer to "why this date?" as data, which pages
 * and the API put into words. {@code until} is the last day of the term after the step.
 */
public sealed interface Step {
  /** The clock began to run; the day itself is not counted. */
  record Received(LocalDate on) implements Step {}

  /** Which law counts, and since when it reads as it was applied. */
  record LawApplied(Regime regime, LocalDate inForceFrom) implements Step {}

  /** By when receipt is confirmed. */
  record Acknowledgement(Span span, LocalDate until, String source) implements Step {}

  /**
   * The person had to show something first, and the term runs from the day on which they did.
   *
   * @param from that day; while it is open, the day of looking
   */
  record Started(Pause proof, LocalDate from, String source) implements Step {}

  /**
   * The term.
   *
   * @param from the day of receipt, or that on which it started anew
   */
  record Counted(Span span, LocalDate from, LocalDate until, String source) implements Step {}

  /**
   * The last month has no day of that number, so the term ends with the month.
   *
   * @param dayOfMonth the day that the month does not have
   */
  record Clamped(int dayOfMonth, LocalDate until, String source) implements Step {}

  /**
   * The clock stood still.
   *
   * @param days by how many days the end moved; fewer than between question and answer where
   *     another pause covered some
   */
  record Paused(Pause pause, long days, LocalDate until, String source) implements Step {}

  /** The person was asked, and the clock ran on. */
  record RanOn(Pause pause, Cause cause, String source) implements Step {
    /** Why the clock ran on. */
    public enum Cause {
      /** The law stops the clock for no such question. */
      NOT_IN_LAW,
      /** The term had ended before the question was asked. */
      ASKED_TOO_LATE
    }
  }

  /**
   * More time was taken.
   *
   * @param noticeBy the last day on which that was possible
   */
  record Extended(Extension extension, LocalDate noticeBy, String source) implements Step {}

  /** The last day was no working day, so the term ends on the next one. */
  record Rolled(List<DayOff> over, LocalDate until, String source) implements Step {
    public Rolled {
      over = List.copyOf(over);
    }
  }
}
