package org.custodes.domain.topic;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The generated part of docs/topics.md: what the model is, and every figure. */
final class TopicCard {
  private final SharedTexts shared;
  private final byte[] model;
  private final List<LabelledText> texts = new ArrayList<>();
  private final List<TopicFigure> figures = new ArrayList<>();
  private final List<TopicScreen> withoutHalf;

  TopicCard(SharedTexts shared, byte[] model) {
    this.shared = shared;
    this.model = model.clone();
    this.withoutHalf =
        List.of(screen(train(shared, half -> half != 0)), screen(train(shared, half -> half != 1)));
    measure(screen(model), Measured.written());
    var public0 = Measured.shared(shared, 0);
    var public1 = Measured.shared(shared, 1);
    texts.addAll(public0);
    texts.addAll(public1);
    var halves = new ArrayList<>(TopicFigure.of(withoutHalf.getFirst(), public0));
    halves.addAll(TopicFigure.of(withoutHalf.getLast(), public1));
    figures.addAll(TopicFigure.together(halves));
  }

  private void measure(TopicScreen screen, List<LabelledText> measured) {
    texts.addAll(measured);
    figures.addAll(TopicFigure.of(screen, measured));
  }

  /** The model as it is shipped: our sentences that are not held out, and all public texts. */
  static byte[] trained(SharedTexts shared) {
    return train(shared, half -> true);
  }

  private static byte[] train(SharedTexts shared, Predicate<Integer> halves) {
    return Training.model(new Examples().written().shared(shared, halves).all());
  }

  static TopicScreen screen(byte[] model) {
    return new TopicScreen(LinearModel.read(new ByteArrayInputStream(model)), Thresholds.shipped());
  }

  String markdown() {
    return table() + "\n" + meansByTopic() + "\n" + acceptance() + "\n" + about();
  }

  private String table() {
    var byLength =
        TopicFigure.ofLengthOnly(texts).stream()
            .collect(Collectors.toMap(figure -> figure.topic() + figure.source(), each -> each));
    var rows =
        figures.stream()
            .sorted(TopicFigure.ORDER)
            .map(
                figure -> {
                  var length = byLength.get(figure.topic() + figure.source());
                  return String.format(
                      Locale.ROOT,
                      "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f |",
                      figure.topic(),
                      figure.source(),
                      figure.disclosures(),
                      figure.recall(),
                      figure.precision(),
                      length.recall(),
                      length.precision());
                })
            .collect(Collectors.joining("\n"));
    return """
        | topic | source | disclosures | recall | precision | by length: recall | precision |
        |---|---|---|---|---|---|---|
        """
        + rows
        + "\n";
  }

  private String meansByTopic() {
    var rows = new StringBuilder();
    for (var topic : Topic.values()) {
      var mean =
          TopicFigure.Mean.of(figures.stream().filter(each -> each.topic() == topic).toList());
      rows.append(
          String.format(
              Locale.ROOT, "| %s | %.3f | %.3f |%n", topic, mean.recall(), mean.precision()));
    }
    return """
        | averaged over sources | recall | precision |
        |---|---|---|
        """
        + rows;
  }

  private String acceptance() {
    var rows = new StringBuilder();
    var shipped = screen(model);
    for (var source :
        shared.conversations().stream().map(SharedTexts.Conversation::source).distinct().toList()) {
      var conversations =
          shared.conversations().stream().filter(each -> each.source().equals(source)).toList();
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.3f | %.3f |%n",
              source,
              conversations.size(),
              share(conversations, each -> accepts(withoutHalf.get(each.half()), each)),
              share(conversations, each -> accepts(shipped, each))));
    }
    return """
        | ordinary conversations | number | accepted by the model of the other half | by the one shipped, which has seen them |
        |---|---|---|---|
        """
        + rows;
  }

  private static boolean accepts(TopicScreen screen, SharedTexts.Conversation conversation) {
    return screen.topicsOf(conversation.utterances()).isEmpty();
  }

  private static double share(
      List<SharedTexts.Conversation> conversations, Predicate<SharedTexts.Conversation> accepted) {
    return (double) conversations.stream().filter(accepted).count() / conversations.size();
  }

  private String about() {
    return String.format(
        Locale.ROOT,
        "Model: %d bytes, SHA-256 `%s`. Our sentences: %d, of which %d are held out.%n",
        model.length,
        sha256(model),
        Corpus.lines().size(),
        Corpus.lines().stream().filter(Corpus.Line::heldOut).count());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }
}
