package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** One pass of recognisers over a conversation, and what follows from what they find. */
final class Chain {
  private final List<Recogniser> builtIn;
  private final List<Recogniser> further;
  private final NameGrowth growth = new NameGrowth();
  private final Remainders remainders = new Remainders();

  /**
   * @param builtIn which read nothing but the turn itself and, in short turns, the one before
   * @param further which may read everything
   */
  Chain(List<Recogniser> builtIn, List<Recogniser> further) {
    this.builtIn = List.copyOf(builtIn);
    this.further = List.copyOf(further);
  }

  static List<Recogniser> builtIn() {
    return List.of(
        new InternetRecogniser(),
        new NetworkRecogniser(),
        new AccountRecogniser(),
        new NumberRecogniser(),
        new ReferenceRecogniser(),
        new SpeltRecogniser(),
        new SecretRecogniser(),
        new CredentialRecogniser(),
        new DateRecogniser(),
        new AgeRecogniser(),
        new AddressRecogniser(),
        new StreetRecogniser(),
        new DwellingRecogniser(),
        new ForeignStreetRecogniser(),
        new CueRecogniser(),
        new GazetteerRecogniser(),
        new NameModelRecogniser(),
        new AllowListRecogniser());
  }

  /** A turn after a pass: what is to be masked in it, and how much work that was. */
  record Swept(Reading reading, List<Place> places, long builtInSteps) {
    /** Whether nothing was found in the turn, so that it stands as it stood. */
    boolean isUntouched() {
      return places.isEmpty();
    }
  }

  /** What is to be masked in each turn, in order. */
  List<Swept> sweep(List<Reading> readings) {
    var budget = budget(readings);
    var memory = new Memory();
    var found = new ArrayList<List<Finding>>();
    var steps = new ArrayList<Long>();
    for (int turn = 0; turn < readings.size(); turn++) {
      var reading = readings.get(turn);
      var context = new ConversationContext(readings, turn, budget);
      var all = new ArrayList<Finding>();
      long before = budget.spent();
      find(builtIn, reading, context, all);
      steps.add(budget.spent() - before);
      find(further, reading, context, all);
      all.addAll(growth.grown(reading, all));
      all.addAll(remainders.of(reading, all));
      found.add(all);
      memory.learn(reading, all);
    }
    var swept = new ArrayList<Swept>();
    for (int turn = 0; turn < readings.size(); turn++) {
      var reading = readings.get(turn);
      var all = found.get(turn);
      all.addAll(memory.recalled(reading));
      swept.add(new Swept(reading, Place.of(reading.plain(), all), steps.get(turn)));
    }
    return swept;
  }

  /**
   * Whether anything is found in what an earlier pass, of a chain with the same built-in
   * recognisers, left. They find nothing again where nothing that they read has changed, so that
   * they need not look; the work counts all the same.
   */
  boolean findsAnythingAfter(List<Swept> swept, List<Reading> readings) {
    var budget = budget(readings);
    var all = new ArrayList<Finding>();
    for (int turn = 0; turn < readings.size(); turn++) {
      var reading = readings.get(turn);
      var context = new ConversationContext(readings, turn, budget);
      if (isAsBefore(swept, readings, turn)) {
        budget.spend(swept.get(turn).builtInSteps());
      } else {
        find(builtIn, reading, context, all);
      }
      find(further, reading, context, all);
    }
    return !all.isEmpty();
  }

  private static boolean isAsBefore(List<Swept> swept, List<Reading> readings, int turn) {
    return isReadAsBefore(swept, readings, turn)
        && (turn == 0
            || isReadAsBefore(swept, readings, turn - 1)
            || readings.get(turn).words().size() > CueRecogniser.LONGEST_ANSWER);
  }

  private static boolean isReadAsBefore(List<Swept> swept, List<Reading> readings, int turn) {
    return swept.get(turn).isUntouched() && swept.get(turn).reading() == readings.get(turn);
  }

  private static WorkBudget budget(List<Reading> readings) {
    return WorkBudget.forConversation(readings.stream().map(Reading::utterance).toList());
  }

  private static void find(
      List<Recogniser> recognisers,
      Reading reading,
      ConversationContext context,
      List<Finding> found) {
    Utterance utterance = reading.utterance();
    var cut = new Cut(reading);
    for (var recogniser : recognisers) {
      found.addAll(cut.outside(recogniser.find(utterance, context), context));
    }
  }
}
