package org.custodes.gate.chatset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one half. A list of a culture has two headings, {@code == given} and {@code ==
 * family}; how often a culture is drawn is how often it stands in {@code values/cultures.txt}.
 */
final class Names {
  /** The list of names that are ordinary words too. */
  static final String WORDS = "words";

  private static final String WITH_WORDS = "english";

  /** One in so many of the English names has a given, or a family name that is a word. */
  private static final int A_WORD_IN = 9;

  private static final int OWN_LETTERS_PERCENT = 40;

  private final List<String> cultures;
  private final Map<String, List<Name>> given = new HashMap<>();
  private final Map<String, List<Name>> family = new HashMap<>();

  Names(Lists lists) {
    this.cultures = lists.values("cultures");
    lists.names().forEach(this::read);
  }

  private void read(String culture, List<String> lines) {
    var into = new ArrayList<Name>();
    for (var line : lines) {
      if (line.equals("== given")) {
        into = new ArrayList<>();
        given.put(culture, into);
      } else if (line.equals("== family")) {
        into = new ArrayList<>();
        family.put(culture, into);
      } else {
        into.add(Name.of(line));
      }
    }
  }

  /** Somebody. */
  Person person(Dice dice) {
    var culture = dice.of(cultures);
    var first = dice.of(given.get(culture));
    var last = dice.of(family.get(culture));
    if (culture.equals(WITH_WORDS) && dice.oneIn(A_WORD_IN)) {
      first = dice.of(given.get(WORDS));
    }
    if (culture.equals(WITH_WORDS) && dice.oneIn(A_WORD_IN)) {
      last = dice.of(family.get(WORDS));
    }
    boolean own = !first.own().equals(first.latin()) && dice.falls(OWN_LETTERS_PERCENT);
    return new Person(
        first, last, own, !first.nicknames().isEmpty() ? dice.of(first.nicknames()) : "");
  }

  /** Every name, to compare halves. */
  List<Name> all() {
    var all = new ArrayList<Name>();
    given.values().forEach(all::addAll);
    family.values().forEach(all::addAll);
    return all;
  }
}
