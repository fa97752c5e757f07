package org.custodes.domain.practice;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/**
 * How long one sort of data is kept.
 *
 * @param data which data
 * @param period ISO 8601, for example {@code P6M}
 * @param from the event that starts the period
 * @param why the promise or the law
 */
public record RetentionRule(
    String data, String period, String from, RetentionAction action, String why) {
  private static final int LONGEST = 200;

  private static final String GAP = "|";

  /**
   * @throws PracticeTextOutOfRange if a text is missing or too long, or holds a vertical bar
   * @throws MalformedRetentionPeriod if the period is none
   */
  public RetentionRule {
    data = PracticeText.line("retention", data, LONGEST);
    from = PracticeText.line("retention", from, LONGEST);
    why = PracticeText.line("retention", why, LONGEST);
    if ((data + from + why).contains(GAP)) {
      // it parts the pieces of a line, and a rule that holds one would be read as another rule
      throw new PracticeTextOutOfRange("retention");
    }
    if (!isPeriod(period) || action == null) {
      throw new MalformedRetentionPeriod();
    }
  }

  private static boolean isPeriod(String text) {
    if (text == null || text.length() > 20) {
      return false;
    }
    try {
      return text.contains("T")
          ? Duration.parse(text).isPositive()
          : !Period.parse(text).isNegative() && !Period.parse(text).isZero();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** One line, as forms and differences show it. */
  public String line() {
    return String.join(" " + GAP + " ", data, period, from, action.name(), why);
  }
}
