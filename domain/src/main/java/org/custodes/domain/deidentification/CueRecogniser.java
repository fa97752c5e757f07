package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.custodes.domain.kernel.Utterance;

/** Names after the words that announce them, and a name as the answer to the question for one. */
final class CueRecogniser implements Recogniser {
  static final String SURE = "sure-cue";

  /** The only turns in which it matters what stood before. */
  static final int LONGEST_ANSWER = 5;

  private final Map<String, List<Cue>> cues = Cue.shipped();
  private final NamePhrase phrase = new NamePhrase();

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      for (var cue : beginningWith(word)) {
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

  private List<Cue> beginningWith(Word word) {
    boolean may = word.is(WordClass.CUE) || !word.ending().isEmpty();
    return may ? cues.getOrDefault(word.full(), List.of()) : List.of();
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
