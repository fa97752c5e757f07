package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.deidentification.Deidentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No change lets more through than the one before. {@code -Dfloors.renew=true} raises the floors to
 * a little below what is measured now, and never lowers one: whoever must, does it by hand and says
 * why.
 */
class FloorsTest {
  private static final boolean RENEW = Boolean.getBoolean("floors.renew");
  private static final Path FLOORS =
      Path.of("src/test/resources/org/custodes/gate/evaluation/floors.properties");
  private static final Path OWN = Path.of("../../docs/chatset");
  private static final Path SHARED = Path.of("../../../shared/data/pii");

  @Test
  void noMoreLeaksFromTheChatsHeldOut() throws IOException {
    holds(OWN.resolve("chats-held-out.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"synth-dev", "tab-dev", "wnut17-train"})
  void noMoreLeaksFromPublicTexts(String name) throws IOException {
    var file = SHARED.resolve(name + ".jsonl");
    assumeTrue(Files.exists(file), () -> "there is no " + file);
    holds(file);
  }

  private static void holds(Path path) throws IOException {
    var file = LabelledFile.read(path);
    var measures =
        Floors.measures(
            file.name(), Evaluation.Pair.of(file, Deidentifier.shipped(), Optional.empty()));
    if (RENEW) {
      Floors.read(FLOORS).raised(measures).write(FLOORS);
    }
    var floors = Floors.read(FLOORS);
    assertEquals(List.of(), floors.fallen(file.name(), measures));
    assertEquals(
        List.of(),
        floors.missing(measures),
        "new measures get their floors by -Dfloors.renew=true");
  }

  @TempDir private Path folder;

  @Test
  void aMeasureBelowItsFloorIsNamed() throws IOException {
    var file = folder.resolve("floors.properties");
    Floors.none().raised(Map.of("chats.clean", new Share(90, 100))).write(file);
    var floors = Floors.read(file);
    assertEquals(List.of(), floors.fallen("chats", Map.of("chats.clean", new Share(89, 100))));
    assertEquals(
        List.of("chats.clean is 0.8800, below 0.890"),
        floors.fallen("chats", Map.of("chats.clean", new Share(88, 100))));
    assertEquals(List.of("chats.clean was not measured"), floors.fallen("chats", Map.of()));
  }

  @Test
  void aFloorIsRaisedAndNeverLowered() {
    var once = Floors.none().raised(Map.of("chats.clean", new Share(900, 1000)));
    var worse = once.raised(Map.of("chats.clean", new Share(100, 1000)));
    var better = worse.raised(Map.of("chats.clean", new Share(990, 1000)));
    var present = Map.of("chats.clean", new Share(890, 1000));
    assertEquals(1, worse.fallen("chats", present).size(), "it stayed where it was");
    assertTrue(better.fallen("chats", present).getFirst().endsWith("below 0.985"));
  }
}
