package org.custodes.gate.chatset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Somebody that a chat speaks of, and how they may be called.
 *
 * @param ownLetters whether they write their name in the letters of its language
 * @param nickname empty if there is none
 */
record Person(Name given, Name family, boolean ownLetters, String nickname) {
  /** The name in one of its forms, as a template asks for it. */
  String in(String form) {
    return switch (form) {
      case "" -> full();
      case "given" -> givenName();
      case "family" -> familyName();
      case "latin" -> given.latin() + " " + family.latin();
      case "reversed" -> ownLetters ? full() : family.latin() + ", " + given.latin();
      case "nick" -> nickname.isEmpty() ? givenName() : nickname;
      case "initial" -> first(given.latin()) + ". " + family.latin();
      case "initials" -> first(given.latin()) + "." + first(family.latin()) + ".";
      case "middle" -> given.latin() + " " + first(family.latin()) + ". " + family.latin();
      case "upper" -> full().toUpperCase(Locale.ROOT);
      case "spelt" -> spelt(family.latin());
      default -> throw new IllegalArgumentException("nobody has a name in the form " + form);
    };
  }

  /** Han, Kana and Hangul: the family comes first, and nothing stands between. */
  private String full() {
    if (!ownLetters) {
      return given.latin() + " " + family.latin();
    }
    int point = given.own().codePointAt(0);
    return Character.isIdeographic(point) || isSyllabic(point)
        ? family.own() + given.own()
        : given.own() + " " + family.own();
  }

  private static boolean isSyllabic(int point) {
    var script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  private String givenName() {
    return ownLetters ? given.own() : given.latin();
  }

  private String familyName() {
    return ownLetters ? family.own() : family.latin();
  }

  private static String first(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static String spelt(String name) {
    return name.toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining("-"));
  }

  /** As in an address of mail: letters a to z alone. */
  String plainGiven() {
    return plain(given.latin());
  }

  String plainFamily() {
    return plain(family.latin());
  }

  private static String plain(String name) {
    return Normalizer.normalize(
            name.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace("ß", "ss"),
            Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> point >= 'a' && point <= 'z')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
