package org.custodes.gate.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An evaluation for people. {@link JsonReport} says the same to programs. */
final class MarkdownReport {
  private final Evaluation evaluation;
  private final String commit;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param commit of the project whose chain it was
   */
  MarkdownReport(Evaluation evaluation, String commit) {
    this.evaluation = evaluation;
    this.commit = commit;
  }

  String text() {
    text.setLength(0);
    say("Measured on commit " + commit + " with " + files() + ".\n");
    chats();
    documents();
    types();
    ordinary();
    say("\n### Risk against coverage\nOf all documents with a direct identifier.\n\n");
    curve(evaluation.risk());
    topics();
    var cost = evaluation.cost();
    say("\n### Cost\n" + figure(cost.kilocharactersPerCpuSecond(), 0));
    say(" thousand characters a CPU second, both passes, messages of 200 to 2,000 characters;");
    say(" vocabularies hold " + figure(cost.mebibytes(), 0) + " MiB of heap.\n");
    return text.toString();
  }

  private void say(String words) {
    text.append(words);
  }

  /** A row of a table; numbers with a point get three digits behind it. */
  private void row(Object... cells) {
    say(
        Arrays.stream(cells)
            .map(cell -> cell instanceof Double value ? figure(value, 3) : cell.toString())
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String figure(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private void head(String... columns) {
    row((Object[]) columns);
    say("|" + "---|".repeat(columns.length) + "\n");
  }

  private String files() {
    return evaluation.files().stream()
        .map(file -> "`" + file.name() + "` (" + file.version() + ")")
        .collect(Collectors.joining(", "));
  }

  private void chats() {
    if (evaluation.labelled().values().stream().allMatch(pair -> pair.cased().chats().isEmpty())) {
      return;
    }
    say("\n### Labelled conversations\n");
    head(
        "file",
        "case",
        "conversations",
        "accepted",
        "leak-free of these",
        "accepted with an identifier",
        "leak-free of these",
        "accepted without one",
        "masked words of those",
        "accepted, no topic");
    evaluation
        .labelled()
        .forEach(
            (file, pair) -> {
              chats(file, "as written", pair.cased().chats());
              chats(file, "lower", pair.lowerCased().chats());
            });
    evaluation
        .labelled()
        .forEach(
            (file, pair) -> {
              if (!pair.cased().chats().isEmpty()) {
                say("\nRisk against coverage, all conversations of `" + file + "`:\n\n");
                curve(pair.cased().chats().risk());
              }
            });
  }

  private void chats(String file, String letters, Chats chats) {
    if (!chats.isEmpty()) {
      row(
          file,
          letters,
          chats.accepted().of(),
          chats.accepted().value(),
          figure(chats.leakFree().value(), 4),
          chats.acceptedIdentified().value(),
          figure(chats.leakFreeIdentified().value(), 4),
          chats.acceptedPlain().value(),
          figure(chats.maskedOfPlain(), 4),
          chats.stored().value());
    }
  }

  private void curve(Risk risk) {
    head("accepted", "leaking among them");
    risk.curve().forEach(point -> row(point.acceptance(), figure(point.leaking().value(), 4)));
  }

  private void documents() {
    say("\n### Labelled documents\n");
    head(
        "file",
        "case",
        "clean",
        "recall",
        "precision",
        "F2",
        "IoU recall",
        "IoU precision",
        "IoU F2",
        "over-masked");
    evaluation
        .labelled()
        .forEach(
            (file, pair) -> {
              documents(file, "as written", pair.cased());
              documents(file, "lower", pair.lowerCased());
            });
  }

  private void documents(String file, String letters, Score score) {
    row(
        file,
        letters,
        score.clean().value(),
        score.recall().value(),
        score.precision().value(),
        score.f2(),
        score.matchedLabels().value(),
        score.matchedMasks().value(),
        score.matchedF2(),
        score.overmasked().value());
  }

  private void types() {
    say("\n### By type\n");
    head(
        "file",
        "type",
        "direct",
        "spans",
        "recall",
        "recall, lower",
        "precision",
        "precision, lower",
        "F2",
        "F2, lower");
    evaluation
        .labelled()
        .forEach(
            (file, pair) ->
                pair.cased().byType().forEach((type, share) -> type(file, type, share, pair)));
  }

  private void type(String file, String type, Share share, Evaluation.Pair pair) {
    row(
        file,
        type,
        Kinds.isDirect(type) ? "yes" : "",
        share.of(),
        share.value(),
        pair.lowerCased().byType().get(type).value(),
        precision(pair.cased(), type),
        precision(pair.lowerCased(), type),
        f2(pair.cased(), type),
        f2(pair.lowerCased(), type));
  }

  private static String precision(Score score, String type) {
    return score.precision(type).map(Share::value).map(value -> figure(value, 3)).orElse("");
  }

  private static String f2(Score score, String type) {
    return score.f2(type).map(value -> figure(value, 3)).orElse("");
  }

  private void ordinary() {
    say("\n### Ordinary conversations\n");
    head("source", "conversations", "accepted", "masked words");
    evaluation
        .ordinary()
        .forEach(
            (source, chats) ->
                row(
                    source,
                    chats.accepted().of(),
                    chats.accepted().value(),
                    figure(chats.maskedWords(), 4)));
  }

  private void topics() {
    var topics = evaluation.topics();
    if (topics.figures().isEmpty()) {
      return;
    }
    say("\n### Topics\n");
    head(
        "topic",
        "source",
        "disclosures",
        "look-alikes",
        "recall",
        "precision",
        "by length: recall",
        "precision");
    for (int at = 0; at < topics.figures().size(); at++) {
      var figure = topics.figures().get(at);
      var length = topics.byLength().get(at);
      row(
          figure.topic(),
          figure.source(),
          figure.disclosures(),
          figure.lookAlikes(),
          figure.recall(),
          figure.precision(),
          length.recall(),
          length.precision());
    }
    say("\n");
    head("averaged over sources", "recall", "precision");
    topics.means().forEach(mean -> row(mean.topic(), mean.recall(), mean.precision()));
  }
}
