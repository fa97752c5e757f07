package org.custodes.gate.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.custodes.domain.topic.TopicFigure;

/** An evaluation for programs. {@link MarkdownReport} says the same to people. */
final class JsonReport {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Evaluation evaluation;
  private final String commit;

  /**
   * @param commit of the project whose chain it was
   */
  JsonReport(Evaluation evaluation, String commit) {
    this.evaluation = evaluation;
    this.commit = commit;
  }

  String text() throws IOException {
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
    curve(json.putArray("riskByCoverage"), evaluation.risk());
    topics(json.putObject("topics"));
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
    var recall = into.putObject("recallByType");
    var precision = into.putObject("precisionByType");
    var f2 = into.putObject("f2ByType");
    score
        .byType()
        .forEach(
            (type, share) -> {
              share(recall, type, share);
              score.precision(type).ifPresent(precise -> share(precision, type, precise));
              score.f2(type).ifPresent(value -> f2.put(type, value));
            });
    if (!score.chats().isEmpty()) {
      describe(score.chats(), into.putObject("conversations"));
    }
  }

  private static void describe(Chats chats, ObjectNode into) {
    share(into, "accepted", chats.accepted());
    share(into, "leakFreeOfAccepted", chats.leakFree());
    share(into, "acceptedWithIdentifier", chats.acceptedIdentified());
    share(into, "leakFreeOfAcceptedWithIdentifier", chats.leakFreeIdentified());
    share(into, "acceptedWithoutIdentifier", chats.acceptedPlain());
    into.put("maskedWordsWithoutIdentifier", chats.maskedOfPlain());
    share(into, "acceptedWithoutTopic", chats.stored());
    curve(into.putArray("riskByCoverage"), chats.risk());
  }

  private static void curve(ArrayNode into, Risk risk) {
    risk.curve()
        .forEach(
            point ->
                share(
                    into.addObject().put("acceptance", point.acceptance()),
                    "leaking",
                    point.leaking()));
  }

  private void topics(ObjectNode into) {
    var topics = evaluation.topics();
    for (int at = 0; at < topics.figures().size(); at++) {
      var figure = topics.figures().get(at);
      var source = into.withObject("/" + figure.topic().name()).putObject(figure.source());
      source.put("disclosures", figure.disclosures()).put("lookAlikes", figure.lookAlikes());
      describe(figure, source);
      describe(topics.byLength().get(at), source.putObject("byLength"));
    }
    topics
        .means()
        .forEach(
            mean ->
                into.withObject("/" + mean.topic().name())
                    .putObject("mean")
                    .put("recall", mean.recall())
                    .put("precision", mean.precision()));
  }

  private static void describe(TopicFigure figure, ObjectNode into) {
    into.put("recall", figure.recall()).put("precision", figure.precision());
  }

  private static ObjectNode share(ObjectNode into, String name, Share share) {
    into.putObject(name)
        .put("value", share.value())
        .put("part", share.part())
        .put("of", share.of());
    return into;
  }
}
