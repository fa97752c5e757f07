package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/**
 * Given names, and words that are names of some people. A name that is no word counts however it is
 * written; one that is also a word only where its capital says something, or where it acts like a
 * person.
 */
final class GazetteerRecogniser implements Recogniser {
  /** What is said of persons right after their name. */
  private static final Set<String> DEEDS =
      Set.of(
          "is", "was", "has", "had", "said", "says", "told", "asked", "wants", "wanted", "lives",
          "lived", "works", "worked", "thinks", "thought", "knows", "called", "and", "who", "loves",
          "likes", "needs", "went", "came", "goes", "got", "will", "would", "does", "did", "just");

  /** Before a month, a headline's verb or an order's adjective. */
  private static final Set<String> TIMES =
      Set.of(
          "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late",
          "mid");

  private static final Set<String> KIN =
      Set.of(
          "son",
          "daughter",
          "wife",
          "husband",
          "mother",
          "father",
          "mom",
          "mum",
          "dad",
          "brother",
          "sister",
          "boyfriend",
          "girlfriend",
          "friend",
          "birthday",
          "house",
          "name",
          "number");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (!word.isWritten()) {
        continue;
      }
      if (isOfKin(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.7, Source.CUE, "of-kin"));
      } else if (word.is(WordClass.GIVEN_NAME)) {
        if (!word.is(WordClass.KNOWN)) {
          found.add(word.found(EntityType.PERSON, 0.8, Source.GAZETTEER, "given-name"));
        } else if (actsAsName(reading, index)) {
          found.add(word.found(EntityType.PERSON, 0.6, Source.GAZETTEER, "name-and-word"));
        }
      } else if (isNameByCapital(reading, word)) {
        found.add(word.found(EntityType.PERSON, 0.5, Source.GAZETTEER, "word-with-capital"));
      }
    }
    return found;
  }

  private boolean actsAsName(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    var next = reading.joined(index) ? words.get(index + 1) : null;
    if (next != null && isFullName(word, next)) {
      return true;
    }
    if (!word.isCapitalised() || reading.isShouted()) {
      return false;
    }
    boolean together = next != null && next.isCapitalised() && !isProperOrFunction(next);
    if (word.opens() || word.titled()) {
      return (together && !word.titled()) || actsNext(word, next) || speaks(reading, word);
    }
    return !(word.is(WordClass.PROPER)
        && (index == 0 || TIMES.contains(words.get(index - 1).lower())));
  }

  /** "misty's daughter" */
  private boolean isOfKin(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    return word.ending().equals("'s")
        && index + 1 < words.size()
        && KIN.contains(words.get(index + 1).lower())
        && (word.is(WordClass.NAME_TOO)
            || (word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.FUNCTION)));
  }

  private boolean actsNext(Word word, Word next) {
    return !word.is(WordClass.FUNCTION)
        && (word.ending().equals("'s") || (next != null && DEEDS.contains(next.lower())));
  }

  /** "grace hill", however it is written */
  private boolean isFullName(Word word, Word next) {
    return !isProperOrFunction(word)
        && !isProperOrFunction(next)
        && next.shape() == word.shape()
        && (next.is(WordClass.NAME_TOO) || !next.is(WordClass.KNOWN));
  }

  /** "Heather: who are you?" */
  private static boolean speaks(Reading reading, Word word) {
    return word.end() < reading.plain().length() && reading.plain().charAt(word.end()) == ':';
  }

  private boolean isProperOrFunction(Word word) {
    return word.is(WordClass.FUNCTION) || word.is(WordClass.PROPER);
  }

  private boolean isNameByCapital(Reading reading, Word word) {
    return word.is(WordClass.NAME_TOO)
        && !word.is(WordClass.PROPER)
        && word.shape() == Word.Shape.CAPITALISED
        && reading.hasTellingCapital(word)
        && !word.titled();
  }
}
