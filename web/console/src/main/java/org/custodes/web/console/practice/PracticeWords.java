package org.custodes.web.console.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.custodes.web.console.shell.Wording;

/** Periods in words: {@code P6M} is 6 months. */
@Named
@RequestScoped
public class PracticeWords {
  @Inject private Wording wording;

  public String period(String iso) {
    try {
      var period = Period.parse(iso);
      var parts = new ArrayList<String>();
      add(parts, "years", period.getYears());
      add(parts, "months", period.getMonths());
      add(parts, "days", period.getDays());
      return String.join(" ", parts);
    } catch (DateTimeParseException e) {
      // hours and minutes, which few rules have, stand as the rule writes them
      return iso;
    }
  }

  private void add(List<String> parts, String unit, int many) {
    if (many > 0) {
      parts.add(wording.of("practice.period." + unit, many));
    }
  }

  public String months(int many) {
    return wording.of("practice.period.every", many);
  }
}
