package org.custodes.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of the grant under which it was read. */
class WatermarkTest {
  private static final Watermark MARK = Watermark.of(new byte[] {1, 2, 3, 4, 5, 6, 7, -8, 9});
  private static final String LONG = "How long do I boil an egg, and for whom? ".repeat(60);

  private static Set<Long> read(String text) {
    return Watermark.marksIn(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long do I boil an egg?",
        "Eggs?",
        "ab",
        "x",
        "",
        "\ud83d\udc23\ud83d\udc23",
        "\u5375\u3092\u4f55\u5206\u8339\u3067\u307e\u3059\u304b"
      })
  void everyTextCarriesItAndReadsAsBefore(String text) {
    var marked = MARK.in(text);
    assertEquals(Set.of(MARK.mark()), read(marked));
    assertEquals(text, marked.replaceAll("[\u2060-\u2064]", ""));
  }

  @Test
  void itSurvivesOtherLineBreaksAndLostEnds() {
    var marked = MARK.in(LONG);
    assertEquals(Set.of(MARK.mark()), read(marked.replace(" ", "\n")));
    assertEquals(Set.of(MARK.mark()), read(marked.replaceAll("(?s)(.)", "$1\r\n")));
    assertEquals(Set.of(MARK.mark()), read(marked.substring(60, marked.length() - 60)));
    assertEquals(Set.of(MARK.mark()), read(marked.substring(800, 1900)));
  }

  @Test
  void aLongTextWithoutSpacesCarriesItEveryFewLinesToo() {
    var marked = MARK.in("\u5375".repeat(3_000));
    for (int from = 0; from + 500 < marked.length(); from += 250) {
      assertEquals(Set.of(MARK.mark()), read(marked.substring(from, from + 500)), "from " + from);
    }
  }

  @Test
  void twoPagesInOneTextNameBothGrants() {
    var other = Watermark.of(new byte[] {9, 2, 3, 4, 5, 6, 7, 8});
    assertNotEquals(other.mark(), MARK.mark());
    assertEquals(
        Set.of(MARK.mark(), other.mark()), read(MARK.in(LONG) + "\n" + other.in("Eggs, then?")));
  }

  @Test
  void whatSomebodyPutIntoATextBeforeIsNoMark() {
    var forged = Watermark.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 1}).in("How long do I boil it?");
    assertEquals(Set.of(MARK.mark()), read(MARK.in(forged)));
  }

  @Test
  void halfAMarkIsNone() {
    var marked = MARK.in("How long do I boil an egg?");
    assertEquals(Set.of(), read(marked.substring(0, 20)));
    assertEquals(Set.of(), read("\u2064\u2060\u2061 and nothing else"));
  }
}
