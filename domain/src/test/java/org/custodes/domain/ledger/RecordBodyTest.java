package org.custodes.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordBodyTest {
  sealed interface Act permits Given, Taken {}

  record Name(String value) {}

  record Given(Name to, int many, boolean freely, Optional<String> why, Instant at)
      implements Act {}

  record Taken(Set<DayOfWeek> on, List<LocalDate> days) implements Act {}

  record Whole(List<Act> acts, String text, Map<String, String> words) {}

  private static final Whole WHOLE =
      new Whole(
          List.of(
              new Given(new Name("Anna"), -3, true, Optional.empty(), Instant.EPOCH),
              new Taken(
                  Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY), List.of(LocalDate.of(2027, 3, 1)))),
          "quote \" and \\ and\nline\u0001, ä and 😀",
          Map.of("b", "2", "a", "1"));

  @Test
  void writesWhatRfc8785Says() {
    assertEquals(
        "{\"acts\":[{\"at\":\"1970-01-01T00:00:00Z\",\"freely\":true,\"kind\":\"Given\",\"many\":-3,"
            + "\"to\":\"Anna\"},{\"days\":[\"2027-03-01\"],\"kind\":\"Taken\","
            + "\"on\":[\"FRIDAY\",\"SUNDAY\"]}],"
            + "\"text\":\"quote \\\" and \\\\ and\\nline\\u0001, ä and 😀\",\"words\":{\"a\":\"1\",\"b\":\"2\"}}",
        new String(RecordBody.of(WHOLE), StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatItWrote() {
    assertEquals(WHOLE, RecordBody.read(RecordBody.of(WHOLE), Whole.class));
  }

  sealed interface Fruit permits Apple {}

  record Apple(String kind) implements Fruit {}

  @Test
  void refusesAMemberOfAFamilyThatWouldHideWhichItIs() {
    assertThrows(IllegalArgumentException.class, () -> RecordBody.of(new Apple("sweet")));
  }

  @Test
  void refusesWhatIsNoSuchRecord() {
    for (var text : List.of("", "{}", "[]", "{\"acts\":[{\"kind\":\"Stolen\"}],\"text\":\"\"}")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> RecordBody.read(text.getBytes(StandardCharsets.UTF_8), Whole.class),
          text);
    }
  }
}
