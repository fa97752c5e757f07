package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** Names after the words that announce them, and a name as the answer to the question for one. */
final class CueRecogniser implements Recogniser {
  static final String SURE = "sure-cue";

  /** The only turns in which it matters what stood before. */
  static final int LONGEST_ANSWER = 5;

  /** In questions for a name, of other tongues than English. */
  private static final Set<String> ASKING =
      Set.of(
          "heißt",
          "heisst",
          "heißen",
          "nachname",
          "vorname",
          "appelles",
          "appelez",
          "nom",
          "prénom",
          "llamas",
          "llama",
          "nombre",
          "apellido");

  private final Map<Tongue, Map<String, List<Cue>>> cues = cues();
  private final NamePhrase phrase = new NamePhrase();

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      for (var cue : beginningWith(reading.tongue(), word)) {
        context.spend(cue.words().size());
        if (cue.standsAt(words, index)) {
          add(reading, index + cue.words().size(), cue, found);
          break;
        }
      }
    }
    answer(context, found);
    return found;
  }

  private static Map<Tongue, Map<String, List<Cue>>> cues() {
    var cues = new EnumMap<Tongue, Map<String, List<Cue>>>(Tongue.class);
    for (var tongue : Tongue.values()) {
      cues.put(tongue, Cue.shipped(tongue));
    }
    return cues;
  }

  private List<Cue> beginningWith(Tongue tongue, Word word) {
    boolean may = word.is(WordClass.CUE) || !word.ending().isEmpty();
    return may ? cues.get(tongue).getOrDefault(word.full(), List.of()) : List.of();
  }

  private void add(Reading reading, int first, Cue cue, List<Finding> found) {
    int end = phrase.end(reading, first, cue.sure());
    if (end > first) {
      var words = reading.words();
      found.add(
          new Finding(
              words.get(first).start(),
              words.get(end - 1).end(),
              cue.type(),
              cue.sure() ? 0.9 : 0.75,
              Source.CUE,
              cue.sure() ? SURE : "likely-cue"));
    }
  }

  /** "What is your name?" "Grace Hill" */
  private void answer(ConversationContext context, List<Finding> found) {
    var before = context.before();
    var words = context.reading().words();
    if (before == null || words.isEmpty() || words.size() > LONGEST_ANSWER || !asks(before)) {
      return;
    }
    for (int index = 0; index < words.size(); index++) {
      int end = phrase.end(context.reading(), index, true);
      if (end > index) {
        found.add(
            new Finding(
                words.get(index).start(),
                words.get(end - 1).end(),
                EntityType.PERSON,
                0.8,
                Source.CUE,
                SURE));
        index = end;
      }
    }
  }

  private static boolean asks(Reading before) {
    var words = before.words();
    if (before.plain().indexOf('?') < 0) {
      return false;
    }
    if (before.tongue() != Tongue.ENGLISH) {
      return words.stream().anyMatch(word -> ASKING.contains(word.lower()));
    }
    for (int index = 1; index < words.size(); index++) {
      var left = words.get(index - 1).lower();
      boolean name = words.get(index).lower().equals("name");
      if ((name && (left.equals("your") || left.equals("a") || left.equals("full")))
          || (left.equals("name") && words.get(index).lower().equals("for"))) {
        return true;
      }
    }
    return false;
  }
}
