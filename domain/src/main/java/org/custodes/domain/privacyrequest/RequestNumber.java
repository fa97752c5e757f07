package org.custodes.domain.privacyrequest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call a request, for example {@code R-2026-7F3A-91C2}: the year in which it came and
 * the last eight hexadecimal digits of its id, random ones. Two requests may share a number; a
 * search shows both.
 *
 * @param digits lower case, as they end the id
 */
public record RequestNumber(int year, String digits) {
  static final int DIGITS = 8;

  private static final Pattern TEXT =
      Pattern.compile("R-([0-9]{4})-([0-9A-F]{4})-([0-9A-F]{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?:R-?)?(?:[0-9]{4}-)?([0-9A-F]{4})-?([0-9A-F]{4})", Pattern.CASE_INSENSITIVE);

  /** Reads a number as it is shown, in any case; empty if the text is none. */
  public static Optional<RequestNumber> of(String typed) {
    var match = TEXT.matcher(typed.strip());
    return match.matches()
        ? Optional.of(
            new RequestNumber(
                Integer.parseInt(match.group(1)), lower(match.group(2) + match.group(3))))
        : Optional.empty();
  }

  /** The digits of a number that was typed with or without its letter, year and hyphens. */
  public static Optional<String> digitsIn(String typed) {
    var match = LOOSE.matcher(typed.strip());
    return match.matches() ? Optional.of(lower(match.group(1) + match.group(2))) : Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** As it is shown. */
  public String text() {
    var upper = digits.toUpperCase(Locale.ROOT);
    return "R-" + year + "-" + upper.substring(0, 4) + "-" + upper.substring(4);
  }
}
