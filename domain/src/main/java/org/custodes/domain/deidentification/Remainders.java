package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * What recognisers leave of an address or a number that they find in pieces: the floor and the door
 * between a street and its town ("[…], 2. th, […]"), what hangs on without a blank ("B-[…]",
 * "[…]/7"), the word for a number before it, the kind of street behind a name.
 */
final class Remainders {
  private static final int LONGEST_GAP = 14;
  private static final int LONGEST_WORD_IN_GAP = 3;

  /**
   * @param found what was found in a turn
   * @return what belongs to it
   */
  List<Finding> of(Reading reading, List<Finding> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var places = Place.of(reading.plain(), found);
    var left = new ArrayList<Finding>();
    for (int index = 0; index < places.size(); index++) {
      var place = places.get(index);
      int before = index == 0 ? 0 : places.get(index - 1).end();
      int next =
          index + 1 < places.size() ? places.get(index + 1).start() : reading.plain().length();
      if (index + 1 < places.size()) {
        between(reading, place, places.get(index + 1), left);
      }
      behind(reading, place, next, left);
      before(reading, place, before, left);
    }
    return left;
  }

  private static boolean mayBeOfAddress(Place place) {
    return NumberRemainders.isNumberOrAddress(place) || place.type().isName();
  }

  /** "[…], 2. th, […]" and "[…] 210B, […]": digits and hardly anything else. */
  private static void between(Reading reading, Place left, Place right, List<Finding> found) {
    int from = left.end();
    int to = right.start();
    if (to - from > LONGEST_GAP) {
      return;
    }
    boolean unsure = left.type() == EntityType.PERSON && right.type() == EntityType.PERSON;
    if (unsure || !mayBeOfAddress(left) || !mayBeOfAddress(right)) {
      return;
    }
    boolean digit = isTwoNumbers(reading, left, right);
    for (var word : Beside.wordsFrom(reading, from, to)) {
      if (digit && word.lower().equals("of")) {
        continue;
      }
      if (left.type() == EntityType.ADDRESS && StreetRemainders.isSaint(word)) {
        digit = true;
        continue;
      }
      boolean brief =
          word.length() <= LONGEST_WORD_IN_GAP
              && (word.length() == 1
                  || !word.is(WordClass.FUNCTION)
                  || NumberRemainders.isNumberWord(word));
      boolean number = Beside.isHouseNumber(word);
      if (word.isPlaceholder() || !(brief || number)) {
        return;
      }
      digit |= Beside.hasDigit(word);
    }
    if (digit && isTogether(reading.plain(), from, to)) {
      found.add(found(from, to, "between"));
    }
  }

  /** "[no. 44] of [2023]" */
  private static boolean isTwoNumbers(Reading reading, Place left, Place right) {
    return left.type() == EntityType.NUMBER
        && right.type() == EntityType.NUMBER
        && reading.plain().startsWith(" of ", left.end())
        && right.start() == left.end() + " of ".length();
  }

  /** Nothing ends and nothing is reckoned there: "3 + 4", "12:30;", "(2)". */
  private static boolean isTogether(String plain, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = plain.charAt(at);
      if (!Character.isLetterOrDigit(unit) && " ,./-#\u00ba\u00b0:'".indexOf(unit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void behind(Reading reading, Place place, int limit, List<Finding> found) {
    int end = place.end();
    if (NumberRemainders.isNumberOrAddress(place) || place.type() == EntityType.UNKNOWN) {
      end = NumberRemainders.end(reading, place, end, limit);
    }
    if (mayBeOfAddress(place)) {
      end = StreetRemainders.end(reading, place, end, limit);
    }
    if (end > place.end()) {
      found.add(found(place.end(), end, "behind"));
    }
  }

  private static void before(Reading reading, Place place, int limit, List<Finding> found) {
    int start = place.start();
    if (NumberRemainders.isNumberOrAddress(place)) {
      start = NumberRemainders.start(reading, place, start, limit);
    }
    if (place.type().isName()) {
      start = initialStart(reading, start, limit);
      start = StreetRemainders.start(reading, place, start, limit);
    }
    if (start < place.start()) {
      found.add(found(start, place.start(), "before"));
    }
  }

  /** "my landlord a. […]", and no point of a list. */
  private static int initialStart(Reading reading, int from, int limit) {
    var words = Beside.wordsTo(reading, limit, from);
    boolean initial =
        !words.isEmpty()
            && words.getLast().length() == 1
            && words.getLast().isWritten()
            && !words.getLast().opens()
            && words.getLast().start() > 0
            && reading.plain().charAt(words.getLast().start() - 1) == ' '
            && words.getLast().end() + 2 == from
            && reading.plain().startsWith(". ", words.getLast().end());
    return initial ? words.getLast().start() : from;
  }

  private static Finding found(int start, int end, String where) {
    return new Finding(start, end, EntityType.UNKNOWN, 0.4, Source.PATTERN, "left-" + where);
  }
}
