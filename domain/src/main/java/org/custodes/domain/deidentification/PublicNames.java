package org.custodes.domain.deidentification;

import java.util.Locale;
import java.util.Set;

/** Whether a name that a program, a path or a web address has is put together from public words. */
final class PublicNames {
  private static final int MOST_DIGITS = 3;
  private static final int SHORTEST_IN_PROSE = 3;
  private static final int MOST_SIGNS = 200;

  /** With what surnames begin that are written with two capitals. */
  private static final Set<String> OF_SURNAMES =
      Set.of("mac", "fitz", "van", "von", "der", "den", "del", "san", "dos");

  private static final int NAMES =
      WordClass.GIVEN_NAME.bit() | WordClass.NAME_TOO.bit() | WordClass.SURNAME_TOO.bit();

  private final Vocabulary vocabulary = Vocabulary.of(Tongue.ENGLISH);

  /** In code: every part is known, and no part is a given name. */
  boolean inCode(String name) {
    return isPublic(name, 1);
  }

  /** Anywhere: "WebExtensions", and no "MacLean". */
  boolean inProse(String name) {
    return isPublic(name, SHORTEST_IN_PROSE)
        && Code.parts(name).stream()
            .noneMatch(
                part ->
                    OF_SURNAMES.contains(part.toLowerCase(Locale.ROOT))
                        || Character.isDigit(part.charAt(0)));
  }

  private boolean isPublic(String name, int shortest) {
    if (name.length() > MOST_SIGNS) {
      return false;
    }
    int words = 0;
    int names = 0;
    for (var part : Code.parts(name)) {
      if (Character.isDigit(part.charAt(0))) {
        if (part.length() > MOST_DIGITS) {
          return false;
        }
      } else if (part.length() < shortest) {
        return false;
      } else if (part.length() > 1) {
        int classes = classes(part);
        boolean grammar = (classes & WordClass.FUNCTION.bit()) != 0;
        boolean given = (classes & WordClass.GIVEN_NAME.bit()) != 0 && !grammar;
        if ((classes & WordClass.KNOWN.bit()) == 0 || given) {
          return false;
        }
        words++;
        names += (classes & NAMES) == 0 || grammar ? 0 : 1;
      }
    }
    return words == 0 || names < words;
  }

  private int classes(String part) {
    var lower = part.toLowerCase(Locale.ROOT);
    return vocabulary.classes(vocabulary.find(lower, 0, lower.length()));
  }
}
