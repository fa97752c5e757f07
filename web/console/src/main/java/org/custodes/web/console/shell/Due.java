package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day on which something is due: how far off it is, in words, and how pressing. */
@RequestScoped
public class Due {
  /** From here on a day that comes is shown as near. */
  private static final long SOON = 7;

  @Inject private Wording wording;
  @Inject private Clock clock;

  /**
   * @param left how far off, for example: in 3 days
   * @param exact the day itself, in full
   * @param tone and icon say the same as the words, for the eye
   */
  public record Shown(String left, String exact, String tone, String icon) {}

  public Shown of(LocalDate day) {
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    if (days < 0) {
      return new Shown(
          wording.of("due.late", -days), wording.date(day), "late", "pi-exclamation-circle");
    }
    var left = wording.of("due.left", days);
    return days <= SOON
        ? new Shown(left, wording.date(day), "soon", "pi-clock")
        : new Shown(left, wording.date(day), "neutral", "pi-calendar");
  }
}
