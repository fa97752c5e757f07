package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.custodes.domain.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateFolderTest {
  private static final String SPANS =
      """
      {"id":"1","text":"Call Anna Lindqvist.","spans":[{"start":5,"end":19,"type":"PERSON"}]}
      """;
  private static final String CASES =
      """
      {"id":"2","text":"Mr Esmer met Mr Esmer.","attributes_to_hide":[\
      {"label":"PERSON","mentions":["Mr Esmer"]}]}
      """;
  private static final String LABELLED_CHAT =
      """
      {"set":"a header"}
      {"id":"5","messages":[\
      {"role":"user","text":"Zorblatt says hi.","spans":[{"start":0,"end":8,"type":"PERSON"}]},\
      {"role":"assistant","text":"Hello!","spans":[]}]}
      {"id":"6","messages":[{"role":"user","text":"How do I boil an egg?","spans":[]}]}
      """;
  private static final String TOPICS =
      """
      {"text":"I have asthma and the stairs are hard","label":"HEALTH","discloses":true,"source":"own"}
      {"text":"What is asthma?","label":"HEALTH","discloses":false,"source":"own"}
      {"text":"My asthma is bad","label":"HEALTH","source":"forum (MIT)"}
      {"text":"How do I get a loan?","label":"FINANCES","source":"forum (MIT)"}
      {"text":"a cup of tea please","label":"NONE","source":"forum (MIT)"}
      """;
  private static final String CHAT =
      """
      {"id":"3","source":"talk","messages":[{"role":"user","text":"How do I keep basil alive?"}]}
      {"id":"4","text":"Something else","label":"NONE"}
      """;

  @TempDir private Path folder;

  private Evaluation evaluated() throws IOException {
    Files.writeString(folder.resolve("spans.jsonl"), SPANS);
    Files.writeString(folder.resolve("cases.jsonl"), CASES);
    Files.writeString(folder.resolve("chat.jsonl"), CHAT);
    Files.writeString(folder.resolve("talk.jsonl"), LABELLED_CHAT);
    Files.writeString(folder.resolve("topics.jsonl"), TOPICS);
    return Evaluation.of(folder, folder);
  }

  @Test
  void readsEachKindOfLineAndScoresIt() throws IOException {
    var evaluation = evaluated();
    assertEquals(new Share(1, 1), evaluation.labelled().get("spans").cased().clean());
    assertEquals(
        2, evaluation.labelled().get("cases").cased().recall().of(), "each time it is mentioned");
    assertEquals(new Share(1, 1), evaluation.ordinary().get("talk").accepted());
    assertFalse(evaluation.labelled().containsKey("chat"));
  }

  @Test
  void scoresALabelledConversationAsAWhole() throws IOException {
    var chats = evaluated().labelled().get("talk").cased().chats();
    assertEquals(new Share(2, 2), chats.accepted());
    assertEquals(new Share(1, 1), chats.leakFreeIdentified());
    assertEquals(new Share(1, 1), chats.acceptedPlain());
  }

  @Test
  void alwaysMeasuresWhatTheProjectHoldsOutAndNothingElseOfIt() throws IOException {
    var own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("held-out.jsonl"), LABELLED_CHAT);
    Files.writeString(own.resolve("training.jsonl"), LABELLED_CHAT);
    var asked = Files.createDirectory(folder.resolve("asked"));
    Files.writeString(asked.resolve("spans.jsonl"), SPANS);
    assertEquals(Set.of("held-out", "spans"), Evaluation.of(asked, own).labelled().keySet());
  }

  @Test
  void countsAQuestionWithoutADisclosureAsNeither() throws IOException {
    assertTrue(
        evaluated().topics().figures().stream()
            .noneMatch(figure -> figure.topic() == Topic.FINANCES));
  }

  @Test
  void saysTheSameToPeopleAndToPrograms() throws IOException {
    var evaluation = evaluated();
    var text = new MarkdownReport(evaluation, "abc").text();
    var json = new ObjectMapper().readTree(new JsonReport(evaluation, "abc").text());
    assertTrue(text.contains("| spans | PERSON | yes | 1 | 1.000 |"), text);
    assertEquals(1, json.at("/labelled/spans/asWritten/clean/value").asInt());
    assertTrue(text.contains("| talk | as written | 2 | 1.000 | 1.0000 |"), text);
    assertEquals(2, json.at("/labelled/talk/asWritten/conversations/accepted/of").asInt());
    assertTrue(text.contains("| HEALTH | own | 1 | 1 |"), text);
    assertEquals(1, json.at("/topics/HEALTH/forum/disclosures").asInt());
  }

  @Test
  void putsWhatItMeasuredBetweenTheMarksAndNowhereElse() {
    var page = "a\n" + EvaluateFolder.BEGIN + "\nold\n" + EvaluateFolder.END + "\nb\n";
    assertEquals(
        "a\n" + EvaluateFolder.BEGIN + "\nnew\n" + EvaluateFolder.END + "\nb\n",
        EvaluateFolder.between(page, "new\n"));
    assertThrows(IllegalStateException.class, () -> EvaluateFolder.between("a", "new"));
  }

  @Test
  void refusesALineThatIsNoJson() throws IOException {
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\":");
    assertThrows(JsonProcessingException.class, () -> Evaluation.of(folder, folder));
  }

  @Test
  void refusesASpanOutsideOfItsTextByTheNameOfItsRow() throws IOException {
    Files.writeString(
        folder.resolve("spans.jsonl"),
        "{\"id\":\"7\",\"text\":\"Anna\",\"spans\":[{\"start\":0,\"end\":5,\"type\":\"PERSON\"}]}");
    var refused = assertThrows(IOException.class, () -> Evaluation.of(folder, folder));
    assertTrue(refused.getMessage().contains("row 7"), refused.getMessage());
    assertFalse(refused.getMessage().contains("Anna"), "its text is nobody's business");
  }
}
