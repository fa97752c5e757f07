package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The model of names is what training gives. {@code mvn test -pl domain -Dtest=NameModelTest
 * -Dnames.renew=true} trains it anew.
 */
class NameModelTest {
  private static final boolean RENEW = Boolean.getBoolean("names.renew");
  private static final Path MODEL =
      Path.of("src/main/resources/org/custodes/domain/deidentification", NameModel.RESOURCE);
  private static final Path CHATS = Path.of("../docs/chatset");
  private static final Path SHARED = Path.of("../../shared/data");

  @Test
  void isWhatTrainingGives() throws IOException {
    assumeTrue(
        Files.exists(SHARED.resolve("pii/wnut17-train.jsonl")),
        "the public texts are not beside the project");
    var trained = NameTraining.trained(CHATS, SHARED);
    if (RENEW) {
      Files.write(MODEL, trained);
    }
    assertArrayEquals(trained, Files.readAllBytes(MODEL), "train it anew: -Dnames.renew=true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i had lunch with grace and we talked about work   | i had lunch with [PERSON_1] and we talked about work
          i think joy and carter will come to the party     | i think [PERSON_1] and [PERSON_2] will come to the party
          the rose in our garden needs water every day      | the rose in our garden needs water every day
          it was a hard frost and the grass was white       | it was a hard frost and the grass was white
          a walk in the forest gives me hope                | a walk in the forest gives me hope
          """)
  void tellsANameFromAWordByWhatStandsAround(String text, String masked) {
    assertEquals(masked, Talk.masked(text));
  }
}
