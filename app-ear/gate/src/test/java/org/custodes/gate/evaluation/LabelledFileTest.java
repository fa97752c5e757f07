package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFileTest {
  @Test
  void findsAMentionWhereItIsAWordAndNotWithinOne(@TempDir Path folder) throws IOException {
    var file = folder.resolve("cases.jsonl");
    Files.writeString(
        file,
        """
        {"id":"1","text":"R. met Rose and (R.)","attributes_to_hide":[{"label":"PERSON","mentions":["R"]}]}
        """);

    var labels = LabelledFile.read(file).documents().getFirst().labels().toList();

    assertEquals(List.of(new Span(0, 1, "PERSON"), new Span(17, 18, "PERSON")), labels);
  }
}
