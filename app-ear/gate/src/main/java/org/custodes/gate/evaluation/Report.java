package org.custodes.gate.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;

/** An evaluation in words and numbers: as Markdown for people, as JSON for programs. */
final class Report {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Evaluation evaluation;
  private final String commit;

  /**
   * @param commit of the project whose chain it was
   */
  Report(Evaluation evaluation, String commit) {
    this.evaluation = evaluation;
    this.commit = commit;
  }

  String markdown() {
    var text = new StringBuilder();
    text.append("Measured on commit ").append(commit).append(" with ");
    text.append(
        String.join(
            ", ",
            evaluation.files().stream()
                .map(file -> "`" + file.name() + "` (" + file.version() + ")")
                .toList()));
    text.append(".\n\n### Labelled documents\n");
    text.append("| file | case | clean | recall | precision | F2 ");
    text.append("| IoU recall | IoU precision | IoU F2 | over-masked |\n");
    text.append("|---|---|---|---|---|---|---|---|---|---|\n");
    evaluation
        .labelled()
        .forEach(
            (file, pair) -> {
              row(text, file, "as written", pair.cased());
              row(text, file, "lower", pair.lowerCased());
            });
    text.append("\n### Recall by type\n| file | type | direct | spans | as written | lower |\n");
    text.append("|---|---|---|---|---|---|\n");
    evaluation
        .labelled()
        .forEach(
            (file, pair) ->
                pair.cased()
                    .byType()
                    .forEach(
                        (type, share) ->
                            text.append(
                                String.format(
                                    Locale.ROOT,
                                    "| %s | %s | %s | %d | %.3f | %.3f |\n",
                                    file,
                                    type,
                                    Score.isDirect(type) ? "yes" : "",
                                    share.of(),
                                    share.value(),
                                    pair.lowerCased().byType().get(type).value()))));
    text.append("\n### Ordinary conversations\n");
    text.append("| source | conversations | accepted | masked words |\n|---|---|---|---|\n");
    evaluation
        .ordinary()
        .forEach(
            (source, chats) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %d | %.3f | %.4f |\n",
                        source,
                        chats.accepted().of(),
                        chats.accepted().value(),
                        chats.maskedWords())));
    text.append("\n### Risk against coverage\nOf all documents with a direct identifier.\n\n");
    text.append("| accepted | leaking among them |\n|---|---|\n");
    evaluation
        .risk()
        .curve()
        .forEach(
            point ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "| %.3f | %.4f |\n",
                        point.acceptance(),
                        point.leaking().value())));
    text.append(
        String.format(
            Locale.ROOT,
            "\n### Cost\n%.0f thousand characters a CPU second, both passes, messages of 200 to"
                + " 2,000 characters; vocabularies hold %.0f MiB of heap.\n",
            evaluation.cost().kilocharactersPerCpuSecond(),
            evaluation.cost().mebibytes()));
    return text.toString();
  }

  private static void row(StringBuilder text, String file, String letters, Score score) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n",
            file,
            letters,
            score.clean().value(),
            score.recall().value(),
            score.precision().value(),
            score.f2(),
            score.matchedLabels().value(),
            score.matchedMasks().value(),
            score.matchedF2(),
            score.overmasked().value()));
  }

  String json() throws IOException {
    var json = JSON.createObjectNode().put("commit", commit);
    var files = json.putObject("files");
    evaluation.files().forEach(file -> files.put(file.name(), file.version()));
    var labelled = json.putObject("labelled");
    evaluation
        .labelled()
        .forEach(
            (name, pair) -> {
              var file = labelled.putObject(name);
              describe(pair.cased(), file.putObject("asWritten"));
              describe(pair.lowerCased(), file.putObject("lowerCased"));
            });
    var ordinary = json.putObject("ordinary");
    evaluation
        .ordinary()
        .forEach(
            (source, chats) ->
                share(ordinary.putObject(source), "accepted", chats.accepted())
                    .put("maskedWords", chats.maskedWords()));
    var curve = json.putArray("riskByCoverage");
    evaluation
        .risk()
        .curve()
        .forEach(
            point ->
                share(
                    curve.addObject().put("acceptance", point.acceptance()),
                    "leaking",
                    point.leaking()));
    json.putObject("cost")
        .put("kilocharactersPerCpuSecond", evaluation.cost().kilocharactersPerCpuSecond())
        .put("mebibytes", evaluation.cost().mebibytes());
    return JSON.writeValueAsString(json) + "\n";
  }

  private static void describe(Score score, ObjectNode into) {
    share(into, "clean", score.clean());
    share(into, "recall", score.recall());
    share(into, "precision", score.precision());
    into.put("f2", score.f2());
    share(into, "iouRecall", score.matchedLabels());
    share(into, "iouPrecision", score.matchedMasks());
    into.put("iouF2", score.matchedF2());
    share(into, "overmasked", score.overmasked());
    var types = into.putObject("recallByType");
    score.byType().forEach((type, share) -> share(types, type, share));
  }

  private static ObjectNode share(ObjectNode into, String name, Share share) {
    into.putObject(name)
        .put("value", share.value())
        .put("part", share.part())
        .put("of", share.of());
    return into;
  }
}
