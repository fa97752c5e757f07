package org.custodes.domain.practice;

import static org.custodes.domain.kernel.JsonPlatform.JSON;
import static org.custodes.domain.practice.PracticeContents.CONSENTS;
import static org.custodes.domain.practice.PracticeContents.FATIMA;
import static org.custodes.domain.practice.PracticeContents.JONAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordOfProcessingTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private static Practice inForce(PracticeContent content) {
    var practice = Practice.of(CONSENTS, List.of());
    practice.draft(content, FATIMA, NOON);
    practice.propose(FATIMA, NOON);
    practice.adopt(content.sha256(), JONAS, NOON);
    return practice;
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1", "＠x"})
  void takesTheEdgeOffWhatASpreadsheetWouldComputeOrRun(String text) {
    assertEquals("\"'" + text + "\"", RecordOfProcessing.cell(text));
    assertEquals("\"a\n'" + text + "\"", RecordOfProcessing.cell("a\n" + text));
  }

  @Test
  void leavesOtherTextAsItIs() {
    assertEquals(
        "\"Names, \"\"quoted\"\", 3 - 2\"", RecordOfProcessing.cell("Names, \"quoted\", 3 - 2"));
    assertEquals("\"\"", RecordOfProcessing.cell(""));
  }

  @Test
  void namesEveryFieldOfArticle30() {
    var csv = RecordOfProcessing.csv(List.of(inForce(PracticeContents.CONTENT)));
    for (var column :
        List.of(
            "Purpose of processing",
            "Categories of data subjects",
            "Categories of personal data",
            "Categories of recipients",
            "Transfers to third countries and safeguards",
            "Time limits for erasure",
            "Technical and organisational measures",
            "Lawful basis")) {
      assertTrue(csv.lines().findFirst().orElseThrow().contains("\"" + column + "\""), column);
    }
    assertTrue(csv.contains("\"consent-records\",\"1\",\"2026-11-24\""), csv);
  }

  @Test
  void isAGraphOfProcessesInJsonLd() {
    var practices = List.of(inForce(PracticeContents.plain("A practice", "A line", "P01")));
    try (var reader =
        JSON.createReaderFactory(Map.of())
            .createReader(new StringReader(RecordOfProcessing.jsonLd(practices)))) {
      var process = reader.readObject().getJsonArray("@graph").getJsonObject(0);
      assertEquals("dpv:Process", process.getString("@type"));
      assertEquals("eu-gdpr:A6-1-c", process.getJsonObject("dpv:hasLegalBasis").getString("@type"));
      assertEquals(
          "P6M",
          process
              .getJsonArray("dpv:hasStorageCondition")
              .getJsonObject(0)
              .getString("dpv:hasDuration"));
    }
  }

  @Test
  void namesNobodyOfTheStaff() {
    var practices = List.of(inForce(PracticeContents.CONTENT));
    for (var text :
        List.of(RecordOfProcessing.csv(practices), RecordOfProcessing.jsonLd(practices))) {
      assertFalse(text.contains(FATIMA.value()) || text.contains(JONAS.value()));
    }
  }
}
