package org.custodes.domain.preference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises e-mail addresses, telephone and account numbers in a short text, also spelt out or in
 * look-alike characters. Errs on the side of refusing: a name to be called by needs no six digits.
 */
final class DirectIdentifiers {
  /** The shortest telephone and account numbers that are in use have six digits. */
  private static final int DIGITS = 6;

  private static final List<String> DIGIT_WORDS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPELT_AT =
      Pattern.compile("[\\[({]\\s*at\\s*[\\])}]|\\bat\\b.{1,40}\\b(?:dot|point)\\b");
  private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.|\\.(?:com|org|net)\\b");
  private static final Pattern IBAN =
      Pattern.compile("\\b[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?\\b");

  private DirectIdentifiers() {}

  /** Linear in the text's length, which the preferences bound. */
  static boolean isIn(String text) {
    var plain =
        INVISIBLE
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return plain.indexOf('@') >= 0
        || SPELT_AT.matcher(plain).find()
        || ADDRESS.matcher(plain).find()
        || IBAN.matcher(plain).find()
        || digits(plain) >= DIGITS;
  }

  private static long digits(String plain) {
    long written = plain.codePoints().filter(Character::isDigit).count();
    long spelt =
        Pattern.compile("[^a-z]+").splitAsStream(plain).filter(DIGIT_WORDS::contains).count();
    return written + spelt;
  }
}
