package org.custodes.domain.practice;

import static org.custodes.domain.practice.PracticeContents.CONTENT;
import static org.custodes.domain.practice.PracticeContents.titled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void showsEveryPartOfAPractice() {
    assertEquals(
        Arrays.stream(PracticeContent.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList(),
        Difference.between(CONTENT, CONTENT).stream().map(Difference::part).toList());
  }

  @Test
  void marksTheWordsThatChangedAndNoOthers() {
    var parts =
        Difference.between(titled("Keeping some old things"), titled("Keeping some new things"));
    var title = parts.getFirst();
    assertTrue(title.changed());
    assertEquals(
        List.of(
            new Piece(Piece.Sort.SAME, "Keeping some "),
            new Piece(Piece.Sort.REMOVED, "old "),
            new Piece(Piece.Sort.SAME, "things ")),
        title.before());
    assertEquals("Keeping some new things", text(title.after()));
    assertEquals(1, parts.stream().filter(Difference::changed).count());
  }

  @Test
  void eachSideIsTheWholeTextOfItsVersion() {
    var random = new Random(11);
    for (int run = 0; run < 1_000; run++) {
      var before = words(random);
      var after = words(random);
      var title = Difference.between(titled(before), titled(after)).getFirst();
      assertEquals(before, text(title.before()));
      assertEquals(after, text(title.after()));
    }
  }

  private static String words(Random random) {
    return random
        .ints(1 + random.nextInt(8), 0, 4)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" "));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
  }
}
