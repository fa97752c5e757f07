package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** One pass of recognisers over a conversation, and what follows from what they find. */
final class Chain {
  private final List<Recogniser> recognisers;
  private final NameGrowth growth = new NameGrowth();

  Chain(List<Recogniser> recognisers) {
    this.recognisers = List.copyOf(recognisers);
  }

  static List<Recogniser> builtIn() {
    return List.of(
        new InternetRecogniser(),
        new NetworkRecogniser(),
        new AccountRecogniser(),
        new NumberRecogniser(),
        new SpeltRecogniser(),
        new SecretRecogniser(),
        new CredentialRecogniser(),
        new DateRecogniser(),
        new AgeRecogniser(),
        new AddressRecogniser(),
        new CueRecogniser(),
        new GazetteerRecogniser(),
        new AllowListRecogniser());
  }

  /** What is to be masked in each turn, in order. */
  List<List<Place>> places(List<Reading> readings) {
    var budget = WorkBudget.forConversation(readings.stream().map(Reading::utterance).toList());
    var memory = new Memory();
    var found = new ArrayList<List<Finding>>();
    for (int turn = 0; turn < readings.size(); turn++) {
      var context = new ConversationContext(readings, turn, budget);
      found.add(found(readings.get(turn), context));
      memory.learn(readings.get(turn), found.get(turn));
    }
    var places = new ArrayList<List<Place>>();
    for (int turn = 0; turn < readings.size(); turn++) {
      var all = new ArrayList<>(found.get(turn));
      all.addAll(memory.recalled(readings.get(turn)));
      places.add(Place.of(readings.get(turn).plain(), all));
    }
    return places;
  }

  private List<Finding> found(Reading reading, ConversationContext context) {
    Utterance utterance = reading.utterance();
    var cut = new Cut(reading);
    var found = new ArrayList<Finding>();
    for (var recogniser : recognisers) {
      found.addAll(cut.outside(recogniser.find(utterance, context), context));
    }
    found.addAll(growth.grown(reading, found));
    return found;
  }
}
