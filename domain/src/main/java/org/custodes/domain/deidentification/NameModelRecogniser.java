package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** Ordinary words that are somebody's name where they stand, as a model tells (docs/names.md). */
final class NameModelRecogniser implements Recogniser {
  private static final int STEPS_OF_A_WORD = 8;

  private final NameModel model = NameModel.shipped();

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    if (reading.tongue() != Tongue.ENGLISH) {
      return List.of();
    }
    var features = new NameFeatures();
    var found = new ArrayList<Finding>();
    context.spend((long) STEPS_OF_A_WORD * words.size());
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      if (NameFeatures.isAsked(word) && !reading.code().isAt(word.start())) {
        features.read(reading, index);
        if (model.score(features) >= NameModel.THRESHOLD) {
          found.add(word.found(EntityType.PERSON, 0.6, Source.MODEL, "name-model"));
        }
      }
    }
    return found;
  }
}
