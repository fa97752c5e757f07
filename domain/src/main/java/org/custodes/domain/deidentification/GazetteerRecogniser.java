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
  /** "EV" is a car more often than Eve. */
  private static final int LONGEST_ABBREVIATION = 3;

  static final String LETTER = "letter-for-name";

  /** What is said of persons right after their name. */
  private static final Set<String> DEEDS =
      Set.of(
          "is",
          "was",
          "has",
          "had",
          "said",
          "says",
          "told",
          "asked",
          "wants",
          "wanted",
          "lives",
          "lived",
          "works",
          "worked",
          "thinks",
          "thought",
          "knows",
          "called",
          "and",
          "who",
          "loves",
          "likes",
          "needs",
          "went",
          "came",
          "goes",
          "got",
          "will",
          "would",
          "does",
          "did",
          "just",
          "finished",
          "started",
          "sent",
          "wrote",
          "took",
          "gave",
          "brought",
          "left",
          "moved",
          "helped",
          "tried",
          "made",
          "found",
          "met",
          "married",
          "plays",
          "played",
          "plans",
          "prefers",
          "hates",
          "hated",
          "feels",
          "felt",
          "writes",
          "reports",
          "reported",
          "agreed",
          "suggested",
          "replied",
          "answered",
          "laughed",
          "cried",
          "smiled",
          "turns",
          "can't",
          "doesn't",
          "isn't",
          "hasn't",
          "won't",
          "wasn't",
          "didn't",
          "joined",
          "runs",
          "teaches",
          "studies",
          "suffers",
          "phoned",
          "emailed",
          "texted",
          "booked",
          "ordered",
          "paid",
          "owes");

  /** Before a month, a headline's verb or an order's adjective. */
  private static final Set<String> TIMES =
      Set.of(
          "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late",
          "mid");

  /** Before a letter that counts something. */
  private static final Set<String> COUNTED =
      Set.of(
          "vitamin",
          "plan",
          "part",
          "option",
          "class",
          "type",
          "hepatitis",
          "section",
          "appendix",
          "grade",
          "exhibit",
          "team",
          "group",
          "figure",
          "fig",
          "table",
          "point",
          "answer",
          "question",
          "step",
          "category",
          "model",
          "version",
          "block",
          "building",
          "room",
          "gate",
          "row",
          "column",
          "variable",
          "letter",
          "factor",
          "case",
          "item",
          "schedule",
          "annex",
          "chapter",
          "and",
          "or",
          "article",
          "rule",
          "level",
          "side",
          "line",
          "zone");

  /** What two letters with points stand for besides. */
  private static final Set<String> NO_INITIALS =
      Set.of(
          "us", "uk", "un", "eu", "dc", "la", "ny", "am", "pm", "eg", "ie", "ps", "ad", "bc", "ca",
          "cf", "vs", "id", "iq", "tv", "pc", "ai", "it", "pr", "hr", "ph", "no", "al", "op", "ed",
          "md", "ce", "po", "st", "wc", "dj", "mc", "cd", "ac", "nb", "pp", "ff", "sc", "nj", "nc",
          "va", "pa", "co", "lb", "oz", "ft", "km", "zb", "dh", "ua", "os");

  /** Who speaks in a protocol and is nobody. */
  private static final Set<String> ROLES =
      Set.of(
          "user",
          "assistant",
          "human",
          "ai",
          "bot",
          "system",
          "customer",
          "agent",
          "interviewer",
          "interviewee",
          "q",
          "a",
          "question",
          "answer",
          "note",
          "teacher",
          "student",
          "narrator",
          "host",
          "doctor",
          "patient",
          "client",
          "input",
          "output",
          "example",
          "hint",
          "me",
          "you",
          "mom",
          "mum",
          "dad",
          "waiter",
          "person",
          "speaker",
          "chorus",
          "verse",
          "bridge");

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

  private final Vocabulary english = Vocabulary.of(Tongue.ENGLISH);

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    boolean dialogue = isDialogue(reading);
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (!word.isWritten()) {
        continue;
      }
      if (isLetterForName(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.6, Source.CUE, LETTER));
      } else if (isInitials(reading, index)) {
        var second = words.get(index + 1);
        found.add(
            new Finding(
                word.start(), second.end(), EntityType.PERSON, 0.6, Source.CUE, "initials"));
      } else if (dialogue && isSpeaker(reading, word) && !ROLES.contains(word.lower())) {
        found.add(word.found(EntityType.PERSON, 0.6, Source.CUE, "speaker"));
      } else if (signsOff(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.6, Source.CUE, "sign-off"));
      } else if (isWithInitial(reading, index)) {
        found.add(
            new Finding(
                words.get(index - 1).start(),
                word.end(),
                EntityType.PERSON,
                0.6,
                Source.CUE,
                "initial-and-name"));
      } else if (isCalled(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.6, Source.CUE, "called"));
      } else if (isOfKin(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.7, Source.CUE, "of-kin"));
      } else if (word.is(WordClass.GIVEN_NAME)) {
        if (!word.is(WordClass.KNOWN)) {
          found.add(word.found(EntityType.PERSON, 0.8, Source.GAZETTEER, "given-name"));
        } else if (actsAsName(reading, index)) {
          found.add(word.found(EntityType.PERSON, 0.6, Source.GAZETTEER, "name-and-word"));
        }
      } else if (hasLettersBehind(reading, index)) {
        found.add(word.found(EntityType.PERSON, 0.7, Source.CUE, "letters-behind"));
      } else if (isNameByCapital(reading, word) || isNoNounWithCapital(reading, word)) {
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
    boolean letters = word.shape() == Word.Shape.UPPER && word.length() <= LONGEST_ABBREVIATION;
    if (!word.isCapitalised() || reading.isShouted() || letters) {
      return false;
    }
    boolean together = next != null && next.isCapitalised() && !isProperOrFunction(next);
    if (word.opens() || word.titled()) {
      return (together && !word.titled()) || actsNext(word, next) || speaks(reading, word);
    }
    return !(word.is(WordClass.PROPER)
        && (index == 0 || TIMES.contains(words.get(index - 1).lower())));
  }

  /** "when M. gave evidence", "the complainant (M.)": one letter stands for somebody. */
  private static boolean isLetterForName(Reading reading, int index) {
    var word = reading.words().get(index);
    var text = reading.plain();
    if (word.length() != 1 || index == 0 || !text.startsWith(".", word.end())) {
      return false;
    }
    var before = reading.words().get(index - 1);
    char open = text.charAt(Math.max(0, word.start() - 1));
    boolean bracketed =
        (open == '(' && text.startsWith(".)", word.end()))
            || (open == '[' && text.startsWith(".]", word.end()));
    boolean goesOn =
        word.isInitial()
            && !word.opens()
            && before.shape() == Word.Shape.LOWER
            && word.start() - before.fullEnd() == 1
            && word.end() + 2 < text.length()
            && text.charAt(word.end() + 1) == ' '
            && Character.isLowerCase(text.charAt(word.end() + 2));
    return bracketed || (goesOn && !COUNTED.contains(before.lower()));
  }

  /** "J.W." */
  private static boolean isInitials(Reading reading, int index) {
    var words = reading.words();
    if (index + 1 >= words.size()) {
      return false;
    }
    var first = words.get(index);
    var second = words.get(index + 1);
    var text = reading.plain();
    return first.length() == 1
        && second.length() == 1
        && first.isWritten()
        && second.isWritten()
        && first.shape() == second.shape()
        && second.start() == first.end() + 1
        && text.charAt(first.end()) == '.'
        && text.startsWith(".", second.end())
        && (index == 0 || !text.startsWith(".", words.get(index - 1).end()))
        && !(second.end() + 1 < text.length() && Character.isLetter(text.charAt(second.end() + 1)))
        && !NO_INITIALS.contains(first.lower() + second.lower());
  }

  /** A name alone in the last line, behind others. */
  private static boolean signsOff(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    boolean alone =
        index == words.size() - 1
            && index > 2
            && word.start() > 0
            && reading.plain().charAt(word.start() - 1) == '\n'
            && reading.plain().length() - word.end() <= 2;
    boolean name =
        word.is(WordClass.GIVEN_NAME)
            || word.is(WordClass.NAME_TOO)
            || (word.is(WordClass.SURNAME_TOO) && word.isCapitalised());
    return alone && name && !word.is(WordClass.FUNCTION);
  }

  /** "t. wright" */
  private static boolean isWithInitial(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    if (index == 0 || words.get(index - 1).length() != 1 || !words.get(index - 1).isWritten()) {
      return false;
    }
    var letter = words.get(index - 1);
    boolean counted = index > 1 && COUNTED.contains(words.get(index - 2).lower());
    return !counted
        && reading.plain().startsWith(". ", letter.end())
        && word.start() == letter.end() + 2
        && word.shape() == (letter.shape() == Word.Shape.LOWER ? letter.shape() : word.shape())
        && (letter.shape() == Word.Shape.LOWER || word.isCapitalised())
        && (word.is(WordClass.NAME_TOO) || word.is(WordClass.SURNAME_TOO))
        && !word.is(WordClass.FUNCTION);
  }

  /**
   * Whether a line begins with an unknown word and a colon: then other lines begin with one too.
   */
  private static boolean isDialogue(Reading reading) {
    int speakers = 0;
    boolean named = false;
    for (var word : reading.words()) {
      if (isSpeaker(reading, word)) {
        speakers++;
        named |= word.isWritten() && !word.is(WordClass.KNOWN);
      }
    }
    return named && speakers > 1;
  }

  private static boolean isSpeaker(Reading reading, Word word) {
    int end = word.end();
    int start = word.start();
    return (start == 0 || reading.plain().charAt(start - 1) == '\n')
        && end + 1 < reading.plain().length()
        && reading.plain().charAt(end) == ':'
        && " \"'".indexOf(reading.plain().charAt(end + 1)) >= 0;
  }

  /** "don't go, mark!" */
  private static boolean isCalled(Reading reading, int index) {
    var word = reading.words().get(index);
    int end = word.end();
    return index > 0
        && word.is(WordClass.GIVEN_NAME)
        && word.is(WordClass.KNOWN)
        && !word.is(WordClass.FUNCTION)
        && reading.plain().startsWith(", ", reading.words().get(index - 1).fullEnd())
        && end < reading.plain().length()
        && "!?".indexOf(reading.plain().charAt(end)) >= 0;
  }

  /** "Mummery LJ" */
  private boolean hasLettersBehind(Reading reading, int index) {
    var word = reading.words().get(index);
    return reading.joined(index)
        && !word.is(WordClass.FUNCTION)
        && !word.is(WordClass.PROPER)
        && NameGrowth.LETTERS.contains(reading.words().get(index + 1).lower())
        && (word.shape() == Word.Shape.LOWER
            || reading.words().get(index + 1).shape() != Word.Shape.LOWER);
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
    return !word.is(WordClass.FUNCTION)
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

  /** In German only nouns and names have a capital within a sentence: "wie Stolz sagte". */
  private boolean isNoNounWithCapital(Reading reading, Word word) {
    return reading.tongue() == Tongue.GERMAN
        && word.shape() == Word.Shape.CAPITALISED
        && reading.hasTellingCapital(word)
        && !word.titled()
        && !isProperOrFunction(word)
        && !english.isKnown(word.lower());
  }

  private boolean isNameByCapital(Reading reading, Word word) {
    return word.is(WordClass.NAME_TOO)
        && !word.is(WordClass.PROPER)
        && word.shape() == Word.Shape.CAPITALISED
        && reading.hasTellingCapital(word)
        && !word.titled();
  }
}
