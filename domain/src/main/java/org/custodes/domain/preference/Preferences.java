package org.custodes.domain.preference;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * A person's settings. Every field may be null: not set.
 *
 * @param avatar one of {@link #AVATARS}
 * @param name what to call the person, 1 to {@value #MAX_NAME} characters
 * @param voice the voice that they like, 1 to {@value #MAX_NAME} characters
 * @param locale a well-formed BCP 47 language tag of at most {@value #MAX_LOCALE} characters
 * @param theme one of {@link #THEMES}
 * @param accessibility what makes things easier to use, at most {@value #MAX_NEEDS} entries of 1 to
 *     {@value #MAX_NAME} characters; {@link #NEEDS} are known to the pages
 */
public record Preferences(
    String avatar,
    String name,
    String voice,
    String locale,
    String theme,
    List<String> accessibility) {

  public static final List<String> AVATARS =
      List.of("owl", "fox", "hare", "heron", "otter", "tortoise", "oak", "lantern");
  public static final List<String> THEMES = List.of("system", "light", "dark");
  public static final List<String> NEEDS =
      List.of("larger-text", "high-contrast", "reduced-motion", "screen-reader", "plain-language");

  public static final int MAX_NAME = 40;
  public static final int MAX_LOCALE = 35;
  public static final int MAX_NEEDS = 10;

  /** Nothing set. */
  public static final Preferences NONE = new Preferences(null, null, null, null, null, null);

  /**
   * @throws PreferenceOutOfRange if a field is not in its set or exceeds its limit
   */
  public Preferences {
    requireOneOf("avatar", avatar, AVATARS);
    requireShort("name", name);
    requireShort("voice", voice);
    requireLanguageTag(locale);
    requireOneOf("theme", theme, THEMES);
    if (accessibility != null) {
      if (accessibility.size() > MAX_NEEDS) {
        throw new PreferenceOutOfRange(
            "accessibility", "may have at most " + MAX_NEEDS + " entries");
      }
      for (var need : accessibility) {
        if (need == null) {
          throw new PreferenceOutOfRange("accessibility", "has an empty entry");
        }
        requireShort("accessibility", need);
      }
      accessibility = List.copyOf(accessibility);
    }
  }

  /** What a minor may keep of these: language, theme and accessibility. */
  Preferences forMinor() {
    return new Preferences(null, null, null, locale, theme, accessibility);
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  @Override
  public String toString() {
    return "[preferences]";
  }

  private static void requireOneOf(String field, String value, List<String> allowed) {
    if (value != null && !allowed.contains(value)) {
      throw new PreferenceOutOfRange(field, "is one of " + String.join(", ", allowed));
    }
  }

  private static void requireShort(String field, String value) {
    if (value != null
        && (value.isBlank()
            || value.codePointCount(0, value.length()) > MAX_NAME
            || value.codePoints().anyMatch(Preferences::isUnprintable))) {
      throw new PreferenceOutOfRange(field, "has 1 to " + MAX_NAME + " printable characters");
    }
  }

  private static boolean isUnprintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static void requireLanguageTag(String tag) {
    if (tag == null) {
      return;
    }
    boolean wellFormed = !tag.isBlank() && tag.length() <= MAX_LOCALE;
    if (wellFormed) {
      try {
        new Locale.Builder().setLanguageTag(tag);
      } catch (IllformedLocaleException e) {
        wellFormed = false;
      }
    }
    if (!wellFormed) {
      throw new PreferenceOutOfRange(
          "locale",
          "is a BCP 47 language tag of at most " + MAX_LOCALE + " characters, for example en-GB");
    }
  }
}
