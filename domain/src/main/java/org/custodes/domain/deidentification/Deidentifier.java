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

  private Deidentifier(List<Recogniser> further) {
    var builtIn = Chain.builtIn();
    this.chain = new Chain(builtIn, further);
    var stricter = new ArrayList<>(further);
    stricter.add(new LooseDigitsRecogniser());
    this.secondPass = new Chain(builtIn, stricter);
  }

  /** The built-in recognisers and those that are found as services. */
  public static Deidentifier shipped() {
    return Shipped.DEIDENTIFIER;
  }

  /** The built-in recognisers are no services: a lost file must not turn one off. */
  static Deidentifier loadedFrom(ClassLoader loader) {
    var further = new ArrayList<Recogniser>();
    ServiceLoader.load(Recogniser.class, loader).forEach(further::add);
    return new Deidentifier(further);
  }

  public Deidentified deidentify(List<Utterance> conversation) {
    if (!conversation.stream().map(Utterance::text).allMatch(Legibility::isLegible)) {
      return withheld(conversation);
    }
    try {
      return masked(Tongue.settled(conversation.stream().map(Reading::of).toList()));
    } catch (RuntimeException fault) {
      // its message may quote the text
      LOG.log(Level.WARNING, "de-identification ended by {0}", fault.getClass().getName());
      return withheld(conversation);
    }
  }

  private Deidentified masked(List<Reading> readings) {
    var swept = chain.sweep(readings);
    var masking = new Masking(new Placeholders(readings));
    var messages = new ArrayList<MaskedUtterance>();
    var tally = new Tally();
    for (var turn : swept) {
      messages.add(masking.masked(turn.reading(), turn.places()));
      tally.count(turn.reading(), turn.places());
    }
    return new Deidentified(messages, tally.share(), doubt(swept, messages, tally));
  }

  private Optional<Doubt> doubt(
      List<Chain.Swept> swept, List<MaskedUtterance> messages, Tally tally) {
    if (!language.isSupported(swept.stream().map(Chain.Swept::reading).toList())) {
      return Optional.of(Doubt.UNSUPPORTED_LANGUAGE);
    }
    boolean tooMuch = tally.riddles() > TOLERATED_WORDS && tally.riddleShare() > HIGHEST_SHARE;
    return tooMuch || isLeft(swept, messages) ? Optional.of(Doubt.RESIDUAL_RISK) : Optional.empty();
  }

  /** Whether a second, stricter pass still finds something in what the first one left. */
  private boolean isLeft(List<Chain.Swept> swept, List<MaskedUtterance> messages) {
    var readings = new ArrayList<Reading>();
    for (int turn = 0; turn < messages.size(); turn++) {
      var message = messages.get(turn);
      readings.add(
          swept.get(turn).isUntouched()
              ? swept.get(turn).reading()
              : Reading.of(new Utterance(message.speaker(), message.text())));
    }
    return secondPass.findsAnythingAfter(swept, Tongue.settled(readings));
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
