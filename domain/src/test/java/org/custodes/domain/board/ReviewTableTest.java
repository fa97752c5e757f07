package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The documentation's table of a review is written from the code. To renew it: {@code mvn test -pl
 * domain -Dtest=ReviewTableTest -Dtable.renew=true}.
 */
class ReviewTableTest {
  private static final Path PAGE = Path.of("..", "docs", "board-reviews.md");
  private static final String BEGIN = "<!-- written by ReviewTableTest -->\n";
  private static final String END = "<!-- until here -->\n";

  @Test
  void standsInTheDocumentationAsItIsInTheCode() throws IOException {
    var page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("table.renew")) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
      return;
    }
    assertEquals(table(), page.substring(begin, end));
  }

  @Test
  void leadsFromEveryStateThatIsNoEnd() {
    for (var state : ReviewState.values()) {
      assertEquals(state.isEnd(), Step.from(state).isEmpty(), state::name);
    }
  }

  @Test
  void leadsToEveryState() {
    var reached =
        Arrays.stream(Step.values())
            .flatMap(step -> step.to().stream())
            .collect(Collectors.toSet());
    reached.add(ReviewState.PROPOSED);
    assertTrue(reached.containsAll(Set.of(ReviewState.values())));
  }

  private static String table() {
    var head =
        """
        | from | verb → to | who | guard |
        |---|---|---|---|
        | – | propose → PROPOSED | %s | a title, a question, at least one practice |
        """
            .formatted(Who.BOARD_OR_OFFICER.words());
    return Arrays.stream(Step.values())
        .map(ReviewTableTest::row)
        .collect(Collectors.joining("", head, ""));
  }

  private static String row(Step step) {
    return "| %s | %s%s | %s | %s |\n"
        .formatted(
            names(step.from()),
            step.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            step.stays() ? "" : " → " + names(step.to()),
            step.who().words(),
            step.guard());
  }

  private static String names(Set<ReviewState> states) {
    return states.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}
