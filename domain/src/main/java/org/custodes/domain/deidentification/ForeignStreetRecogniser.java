package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.custodes.domain.kernel.Utterance;

/**
 * Streets of ordinary words in German, French and Spanish: whatever is in no vocabulary is masked
 * without being asked for, and the other recognisers of addresses read English around a street.
 */
final class ForeignStreetRecogniser implements Recogniser {
  private static final int LONGEST_NAME = 5;

  /** Behind a name, and before the number of the house. */
  private static final Pattern GERMAN =
      Pattern.compile(
          "(stra\u00dfe|strasse|str|weg|gasse|platz|allee|ring|damm|ufer|markt|steig|pfad|graben"
              + "|wall|chaussee|promenade|hof|winkel|twiete|stieg|kamp)$");

  /** Ends of words that are no streets. */
  private static final Set<String> NO_STREETS =
      Set.of(
          "bahnhof",
          "flughafen",
          "friedhof",
          "arbeitsmarkt",
          "arbeitsplatz",
          "supermarkt",
          "hof",
          "spielplatz",
          "weg",
          "platz",
          "ring",
          "markt",
          "parkplatz",
          "wall",
          "umfang");

  private static final Set<String> FRENCH =
      Set.of(
          "rue",
          "avenue",
          "av",
          "boulevard",
          "bd",
          "bld",
          "place",
          "impasse",
          "chemin",
          "allée",
          "allées",
          "quai",
          "square",
          "cours",
          "passage",
          "route",
          "villa",
          "cité",
          "résidence",
          "montée",
          "sentier",
          "ruelle",
          "faubourg",
          "esplanade",
          "rond-point",
          "lotissement",
          "hameau");

  private static final Set<String> SPANISH =
      Set.of(
          "calle",
          "c",
          "avenida",
          "avda",
          "av",
          "plaza",
          "pza",
          "paseo",
          "camino",
          "carretera",
          "ronda",
          "travesía",
          "urbanización",
          "barrio",
          "glorieta",
          "callejón",
          "pasaje",
          "alameda",
          "cuesta",
          "rambla",
          "carrera",
          "diagonal",
          "calzada",
          "bulevar");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d", "l", "la", "le", "les", "aux", "au", "del", "los", "las", "el",
          "en", "sur", "sous", "y", "et");

  private static final Set<String> ADDED = Set.of("bis", "ter", "quater");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    if (reading.tongue() == Tongue.ENGLISH || !reading.hasDigits()) {
      return List.of();
    }
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      switch (reading.tongue()) {
        case GERMAN -> german(reading, index, found);
        case FRENCH -> {
          if (FRENCH.contains(words.get(index).lower())) {
            context.spend(LONGEST_NAME);
            french(reading, index, found);
          }
        }
        case SPANISH -> {
          if (SPANISH.contains(words.get(index).lower())) {
            context.spend(LONGEST_NAME);
            spanish(reading, index, found);
          }
        }
        case ENGLISH -> {}
      }
    }
    return found;
  }

  /** "Bergstraße 7", "in der oberen gasse 12": the number, the word before it, what leads there. */
  private static void german(Reading reading, int street, List<Finding> found) {
    var words = reading.words();
    var word = words.get(street);
    if (street + 1 >= words.size()
        || !word.isWritten()
        || !Beside.isHouseNumber(words.get(street + 1))
        || !isNext(reading, street)
        || !GERMAN.matcher(word.lower()).find()) {
      return;
    }
    boolean alone = NO_STREETS.contains(word.lower());
    boolean adjective =
        street > 0
            && isNext(reading, street - 1)
            && words.get(street - 1).isWritten()
            && !words.get(street - 1).is(WordClass.FUNCTION);
    if (!alone || adjective) {
      int first = adjective ? street - 1 : street;
      found.add(found(words.get(first), words.get(street + 1)));
    }
  }

  /** "5 bis place de la république" */
  private static void french(Reading reading, int way, List<Finding> found) {
    var words = reading.words();
    int number = way - 1;
    if (number > 0 && ADDED.contains(words.get(number).lower())) {
      number--;
    }
    if (number < 0 || !Beside.isHouseNumber(words.get(number)) || !isNext(reading, way - 1)) {
      return;
    }
    int last = name(reading, way);
    if (last > way) {
      found.add(found(words.get(number), words.get(last)));
    }
  }

  /** "camino viejo 12", "plaza del sol, 5" */
  private static void spanish(Reading reading, int way, List<Finding> found) {
    var words = reading.words();
    for (int at = way + 1; at < words.size() && at - way <= LONGEST_NAME; at++) {
      if (!isNext(reading, at - 1)) {
        return;
      }
      if (Beside.isHouseNumber(words.get(at))) {
        if (at > way + 1) {
          found.add(found(words.get(way), words.get(at)));
        }
        return;
      }
      boolean particle = PARTICLES.contains(words.get(at).lower());
      if (!particle && words.get(at).is(WordClass.FUNCTION)) {
        return;
      }
    }
  }

  /** The first word that is no particle, and the next where the name goes on to a cut. */
  private static int name(Reading reading, int way) {
    var words = reading.words();
    int at = way + 1;
    while (at < words.size()
        && at - way < LONGEST_NAME
        && isClose(reading, at - 1)
        && PARTICLES.contains(words.get(at).lower())) {
      at++;
    }
    if (at >= words.size() || !isClose(reading, at - 1) || !words.get(at).isWritten()) {
      return way;
    }
    boolean further =
        at + 1 < words.size()
            && reading.joined(at)
            && words.get(at + 1).isWritten()
            && !words.get(at + 1).is(WordClass.FUNCTION);
    return further ? at + 1 : at;
  }

  /** A blank, a hyphen, or the apostrophe of what is elided. */
  private static boolean isClose(Reading reading, int left) {
    int from = reading.words().get(left).fullEnd();
    return reading.words().get(left + 1).start() - from <= 1;
  }

  private static boolean isNext(Reading reading, int left) {
    var words = reading.words();
    return Beside.isClose(reading.plain(), words.get(left).fullEnd(), words.get(left + 1).start());
  }

  private static Finding found(Word first, Word last) {
    return new Finding(
        first.start(),
        last.end(),
        EntityType.ADDRESS,
        0.8,
        Source.PATTERN,
        "street-of-another-tongue");
  }
}
