package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deidentification.Deidentifier;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private final Risk risk = new Risk();
  private final Score score = new Score(Deidentifier.shipped(), Optional.of(risk));

  /** The words in brackets are labelled. */
  private static Document document(String text, String type) {
    int open = text.indexOf('[');
    int close = text.indexOf(']') - 1;
    return new Document(
        text.replaceAll("[\\[\\]]", "").codePoints().toArray(),
        List.of(new Span(open, close, type)));
  }

  @Test
  void aMaskedNameIsRecalledAndItsDocumentIsClean() {
    score.add(document("My name is [Anna Lindqvist] and I like tea.", "PERSON"));
    assertEquals(new Share(1, 1), score.recall());
    assertEquals(new Share(1, 1), score.clean());
    assertEquals(new Share(1, 1), score.matchedLabels());
    assertEquals(0, score.overmasked().part());
    assertEquals(1, score.f2());
  }

  @Test
  void oneLetterThatIsLeftIsALeak() {
    score.add(document("My name is Anna [Lindqvist and] I like tea.", "PERSON"));
    assertEquals(new Share(0, 1), score.recall());
    assertEquals(new Share(0, 1), score.clean());
    assertEquals(1, risk.curve().getLast().leaking().part());
  }

  @Test
  void whatNamesNobodyByItselfIsCountedAndMakesNoDocumentUnclean() {
    score.add(document("She is a [nurse] here.", "TITLE"));
    assertEquals(new Share(0, 1), score.recall());
    assertEquals(Share.NONE, score.clean());
    assertEquals(new Share(0, 1), score.byType().get("TITLE"));
  }

  @Test
  void whatNobodyLabelledAndIsMaskedIsOvermasked() {
    score.add(document("[Tea] is what Anna likes.", "DRINK"));
    assertTrue(score.overmasked().part() >= "Anna".length());
    assertEquals(0, score.precision().value());
  }

  @Test
  void lowerCaseLeavesLabelsWhereTheyAre() {
    var document = document("İ am [Anna].", "PERSON").lowerCased();
    assertEquals("anna", new String(Arrays.copyOfRange(document.points(), 5, 9), 0, 4));
  }
}
