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
    return Evaluation.of(folder);
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
  void saysTheSameToPeopleAndToPrograms() throws IOException {
    var report = new Report(evaluated(), "abc");
    assertTrue(report.markdown().contains("| spans | PERSON | yes | 1 | 1.000 |"));
    assertEquals(
        1,
        new ObjectMapper()
            .readTree(report.json())
            .at("/labelled/spans/asWritten/clean/value")
            .asInt());
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
    assertThrows(JsonProcessingException.class, () -> Evaluation.of(folder));
  }

  @Test
  void refusesASpanOutsideOfItsTextByTheNameOfItsRow() throws IOException {
    Files.writeString(
        folder.resolve("spans.jsonl"),
        "{\"id\":\"7\",\"text\":\"Anna\",\"spans\":[{\"start\":0,\"end\":5,\"type\":\"PERSON\"}]}");
    var refused = assertThrows(IOException.class, () -> Evaluation.of(folder));
    assertTrue(refused.getMessage().contains("row 7"), refused.getMessage());
    assertFalse(refused.getMessage().contains("Anna"), "its text is nobody's business");
  }
}
