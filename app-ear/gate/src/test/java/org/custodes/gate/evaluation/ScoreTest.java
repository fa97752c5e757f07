package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.kernel.Speaker;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private final Risk risk = new Risk();
  private final Score score = new Score(Deidentifier.shipped(), Optional.of(risk));

  /** The words in brackets are labelled. */
  private static Document document(String text, String type) {
    int open = text.indexOf('[');
    int close = text.indexOf(']') - 1;
    return Document.of(
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
  void whatIsSaidOnceIsLookedForInEveryTurn() {
    score.add(
        new Document(
            true,
            List.of(
                turn(Speaker.USER, "my name is [zorblatt]"),
                turn(Speaker.ASSISTANT, "Nice to meet you, [Zorblatt]."),
                turn(Speaker.USER, "where does [zorblatt] come from"))));
    assertEquals(new Share(3, 3), score.recall());
    assertEquals(new Share(1, 1), score.clean());
    assertEquals(new Share(1, 1), score.chats().leakFreeIdentified());
  }

  private static Document.Turn turn(Speaker speaker, String text) {
    var read = document(text, "PERSON").turns().getFirst();
    return new Document.Turn(speaker, read.points(), read.labels());
  }

  @Test
  void aLeakInAnyTurnIsALeakOfTheConversation() {
    score.add(
        new Document(
            true,
            List.of(
                turn(Speaker.USER, "My name is [Zorblatt]."),
                turn(Speaker.ASSISTANT, "The [kettle] is on."))));
    assertEquals(new Share(0, 1), score.clean());
    assertEquals(new Share(0, 1), score.chats().leakFree());
  }

  @Test
  void aMaskOfTheRightPlaceAndTheWrongKindIsPreciseAndNotPreciseOfItsKind() {
    score.add(document("Write to [anna@example.org] today.", "EMAIL_ADDRESS"));
    score.add(document("Write to [jo@example.org] today.", "PHONE_NUMBER"));
    assertEquals(new Share(2, 2), score.precision());
    assertEquals(Optional.of(new Share(1, 2)), score.precision("EMAIL_ADDRESS"));
    assertEquals(Optional.empty(), score.precision("TITLE"));
  }

  @Test
  void lowerCaseLeavesLabelsWhereTheyAre() {
    var document = document("İ am [Anna].", "PERSON").lowerCased();
    assertEquals(
        "anna", new String(Arrays.copyOfRange(document.turns().getFirst().points(), 5, 9), 0, 4));
  }
}
