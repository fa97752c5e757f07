package org.custodes.gate.chatset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who and what fills the gaps of one conversation. The same gap is the same person or number each
 * time; a digit behind its name asks for another one.
 */
final class Cast {
  /** The label of each gap that has one, in the words of the usual files. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("person", "PERSON"),
          Map.entry("email", "EMAIL_ADDRESS"),
          Map.entry("phone", "PHONE_NUMBER"),
          Map.entry("address", "STREET_ADDRESS"),
          Map.entry("street", "STREET_ADDRESS"),
          Map.entry("card", "CREDIT_CARD"),
          Map.entry("iban", "IBAN_CODE"),
          Map.entry("account", "US_BANK_NUMBER"),
          Map.entry("ssn", "US_SSN"),
          Map.entry("national", "NATIONAL_ID"),
          Map.entry("licence", "US_DRIVER_LICENSE"),
          Map.entry("case", "CODE"),
          Map.entry("ip", "IP_ADDRESS"),
          Map.entry("mac", "MAC_ADDRESS"),
          Map.entry("handle", "HANDLE"),
          Map.entry("url", "URL"),
          Map.entry("city", "GPE"),
          Map.entry("org", "ORGANIZATION"),
          Map.entry("date", "DATE_TIME"),
          Map.entry("age", "AGE"));

  /** Of these, those that do not name or reach anybody by themselves. */
  private static final Set<String> INDIRECT = Set.of("city", "org", "date", "age");

  private static final Map<Integer, String> DIGITS =
      Map.of(
          0, "zero", 1, "one", 2, "two", 3, "three", 4, "four", 5, "five", 6, "six", 7, "seven", 8,
          "eight", 9, "nine");

  private static final String AT_GAPS = "(?=<)|(?<=>)";

  private final Lists lists;
  private final Names names;
  private final Dice dice;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  Cast(Lists lists, Names names, Dice dice) {
    this.lists = lists;
    this.names = names;
    this.dice = dice;
  }

  /** Whether a gap stands for what names or reaches somebody. */
  static boolean isDirect(String gap) {
    var kind = kind(root(gap));
    return TYPES.containsKey(kind) && !INDIRECT.contains(kind);
  }

  /** Fills a line. */
  List<Piece> fill(String line) {
    var pieces = new ArrayList<Piece>();
    for (var part : chosen(line).split(AT_GAPS, -1)) {
      if (part.startsWith("<") && part.endsWith(">")) {
        pieces.add(piece(part.substring(1, part.length() - 1)));
      } else {
        pieces.add(Piece.plain(part));
      }
    }
    return pieces;
  }

  /** The line with one of each alternative. */
  private String chosen(String line) {
    var text = new StringBuilder();
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      var inside = line.substring(open + 1, close);
      text.append(line, at, open);
      // braces around one thing are braces
      text.append(
          inside.contains("|")
              ? dice.of(List.of(inside.split("\\|", -1)))
              : line.substring(open, close + 1));
      at = close + 1;
    }
    return text.append(line.substring(at)).toString();
  }

  private Piece piece(String gap) {
    var root = root(gap);
    var form = gap.length() > root.length() ? gap.substring(root.length() + 1) : "";
    var kind = kind(root);
    var type = Optional.ofNullable(TYPES.get(kind));
    if (kind.equals("person")) {
      return new Piece(person(root).in(form), type);
    }
    return new Piece(formed(value(root, kind), form), type);
  }

  private static String root(String gap) {
    int dot = gap.indexOf('.');
    return dot < 0 ? gap : gap.substring(0, dot);
  }

  private static String kind(String root) {
    char last = root.charAt(root.length() - 1);
    return last >= '2' && last <= '9' ? root.substring(0, root.length() - 1) : root;
  }

  private Person person(String root) {
    // not computeIfAbsent: drawing must happen in the order of the text
    var known = people.get(root);
    if (known == null) {
      known = names.person(dice);
      people.put(root, known);
    }
    return known;
  }

  private String value(String root, String kind) {
    var known = values.get(root);
    if (known == null) {
      known = drawn(dice.of(lists.values(kind)), root.substring(kind.length()));
      values.put(root, known);
    }
    return known;
  }

  /**
   * A value as its line says it: {@code #} is a digit, {@code %} a capital, {@code *} a digit of
   * sixteen; what belongs to a person takes the name of the one with the same digit.
   */
  private String drawn(String pattern, String number) {
    var owner = person("person" + number);
    var text = new StringBuilder();
    for (var part : chosen(pattern).split(AT_GAPS, -1)) {
      if (part.startsWith("<")) {
        text.append(
            switch (part) {
              case "<given>" -> owner.plainGiven();
              case "<family>" -> owner.plainFamily();
              case "<g>" -> owner.plainGiven().substring(0, 1);
              case "<f>" -> owner.plainFamily().substring(0, 1);
              default -> drawn(dice.of(lists.values(part.substring(1, part.length() - 1))), number);
            });
      } else {
        part.chars().forEach(sign -> text.append(sign(sign)));
      }
    }
    return text.toString();
  }

  private char sign(int sign) {
    return switch (sign) {
      case '#' -> (char) ('0' + dice.below(10));
      case '%' -> (char) ('A' + dice.below(26));
      case '*' -> "0123456789abcdef".charAt(dice.below(16));
      default -> (char) sign;
    };
  }

  private static String formed(String value, String form) {
    return switch (form) {
      case "" -> value;
      case "1" -> value.substring(0, middle(value)).strip();
      case "2" -> value.substring(middle(value)).strip();
      case "last4" -> value.replaceAll("[^0-9]", "").replaceFirst(".*(?=....$)", "");
      case "words" ->
          value
              .codePoints()
              .filter(Character::isDigit)
              .mapToObj(digit -> DIGITS.get(Character.digit(digit, 10)))
              .collect(Collectors.joining(" "));
      case "bare" -> value.replaceAll("[^0-9]", "");
      case "dots" -> value.replaceAll("[^0-9A-Za-z]+", ".");
      case "said" -> value.replace("@", " at ").replace(".", " dot ");
      case "signs" -> value.replace("@", " [at] ").replace(".", " [dot] ");
      case "brackets" -> value.replace("@", "(at)").replace(".", "(dot)");
      case "upper" -> value.toUpperCase(Locale.ROOT);
      case "line" -> value.replace(", ", "\n");
      default -> throw new IllegalArgumentException("no value has the form " + form);
    };
  }

  /** Where a value is cut in two: at the gap nearest to its middle, else in the middle. */
  private static int middle(String value) {
    int middle = value.length() / 2;
    for (int away = 0; away < middle; away++) {
      for (int at : new int[] {middle - away, middle + away}) {
        if (at < value.length() && " -.".indexOf(value.charAt(at)) >= 0) {
          return at + 1;
        }
      }
    }
    return middle;
  }
}
