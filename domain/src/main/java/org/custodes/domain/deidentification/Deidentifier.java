package org.custodes.domain.deidentification;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.custodes.domain.kernel.Utterance;

/**
 * Masks what points to a person, and says when that cannot be relied on. What it cannot finish it
 * masks whole: it never throws because of a text. Made once; immutable and thread-safe.
 */
public final class Deidentifier {
  private static final Logger LOG = System.getLogger(Deidentifier.class.getName());

  private static final double HIGHEST_SHARE = 0.15;

  /** A greeting with a name in it has a high share and is no riddle. */
  private static final int TOLERATED_WORDS = 5;

  private final Chain chain;
  private final Chain secondPass;
  private final Language language = new Language();

  private Deidentifier(List<Recogniser> recognisers) {
    this.chain = new Chain(recognisers);
    var stricter = new ArrayList<>(recognisers);
    stricter.add(new LooseDigitsRecogniser());
    this.secondPass = new Chain(stricter);
  }

  /** The built-in recognisers and those that are found as services. */
  public static Deidentifier shipped() {
    return Shipped.DEIDENTIFIER;
  }

  /** The built-in recognisers are no services: a lost file must not turn one off. */
  static Deidentifier loadedFrom(ClassLoader loader) {
    var recognisers = new ArrayList<>(Chain.builtIn());
    ServiceLoader.load(Recogniser.class, loader).forEach(recognisers::add);
    return new Deidentifier(recognisers);
  }

  public Deidentified deidentify(List<Utterance> conversation) {
    if (!conversation.stream().map(Utterance::text).allMatch(Legibility::isLegible)) {
      return withheld(conversation);
    }
    try {
      return masked(conversation.stream().map(Reading::of).toList());
    } catch (RuntimeException fault) {
      // its message may quote the text
      LOG.log(Level.WARNING, "de-identification ended by {0}", fault.getClass().getName());
      return withheld(conversation);
    }
  }

  private Deidentified masked(List<Reading> readings) {
    var places = chain.places(readings);
    var masking = new Masking(new Placeholders(readings));
    var messages = new ArrayList<MaskedUtterance>();
    var tally = new Tally();
    for (int turn = 0; turn < readings.size(); turn++) {
      messages.add(masking.masked(readings.get(turn), places.get(turn)));
      tally.count(readings.get(turn), places.get(turn));
    }
    return new Deidentified(messages, tally.share(), doubt(readings, messages, tally));
  }

  private Optional<Doubt> doubt(
      List<Reading> readings, List<MaskedUtterance> messages, Tally tally) {
    if (!readings.stream().allMatch(language::isSupported)) {
      return Optional.of(Doubt.UNSUPPORTED_LANGUAGE);
    }
    boolean tooMuch = tally.masked() > TOLERATED_WORDS && tally.share() > HIGHEST_SHARE;
    return tooMuch || isLeft(messages) ? Optional.of(Doubt.RESIDUAL_RISK) : Optional.empty();
  }

  /** Whether a second, stricter pass still finds something in what the first one left. */
  private boolean isLeft(List<MaskedUtterance> messages) {
    var readings =
        messages.stream()
            .map(message -> Reading.of(new Utterance(message.speaker(), message.text())))
            .toList();
    return !secondPass.places(readings).stream().allMatch(List::isEmpty);
  }

  private static Deidentified withheld(List<Utterance> conversation) {
    var messages = conversation.stream().map(Deidentifier::withheld).toList();
    return new Deidentified(messages, 1, Optional.of(Doubt.RESIDUAL_RISK));
  }

  private static MaskedUtterance withheld(Utterance utterance) {
    int points = utterance.text().codePointCount(0, utterance.text().length());
    if (points == 0) {
      return new MaskedUtterance(utterance.speaker(), "", List.of());
    }
    var whole = new Mask(0, points, EntityType.UNKNOWN);
    var text = new Placeholder(EntityType.UNKNOWN, 1).toString();
    return new MaskedUtterance(utterance.speaker(), text, List.of(whole));
  }

  private static final class Shipped {
    static final Deidentifier DEIDENTIFIER = loadedFrom(Recogniser.class.getClassLoader());
  }
}
