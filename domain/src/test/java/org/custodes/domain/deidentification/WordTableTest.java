package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable words = new WordTable(List.of("tea", "rose"));

  @Test
  void findsEveryPublicWordWhateverItsCapitals() {
    var all = PublicWords.byFrequency();
    var table = new WordTable(all);
    for (int number = 0; number < all.size(); number++) {
      var text = "x" + all.get(number).toUpperCase(Locale.ROOT) + "y";
      assertEquals(number, table.find(text, 1, text.length() - 1));
      assertEquals(all.get(number), table.word(number));
    }
  }

  @Test
  void findsNoWordThatItDoesNotHave() {
    assertTrue(words.find("teas", 0, 4) < 0);
    assertTrue(words.find("te", 0, 2) < 0);
    assertTrue(words.find("", 0, 0) < 0);
    assertTrue(words.find("te\u00e1", 0, 3) < 0);
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertEquals("an".hashCode(), "c0".hashCode());
    var both = new WordTable(List.of("an", "c0"));

    assertEquals(0, both.find("An", 0, 2));
    assertEquals(1, both.find("C0", 0, 2));
    assertTrue(new WordTable(List.of("an")).find("c0", 0, 2) < 0);
  }
}
