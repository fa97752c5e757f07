package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void neighboursThatOnlySpacePartsAreOne() {
    int[] text = "Anna Lindqvist, Oslo".codePoints().toArray();
    var spans = List.of(new Span(16, 20, "GPE"), new Span(5, 14, "B"), new Span(0, 4, "A"));
    assertEquals(
        List.of(new Span(0, 14, "ANY"), new Span(16, 20, "ANY")), Span.merged(text, spans));
  }

  @Test
  void overlapIsWhatIsCommonByWhatEitherCovers() {
    assertEquals(0.5, new Span(0, 10, "A").overlap(new Span(5, 10, "B")));
    assertEquals(0, new Span(0, 4, "A").overlap(new Span(4, 8, "B")));
  }
}
