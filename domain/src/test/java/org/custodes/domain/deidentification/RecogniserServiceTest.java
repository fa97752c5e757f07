package org.custodes.domain.deidentification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecogniserServiceTest {
  @TempDir Path folder;

  @Test
  void addsARecogniserThatIsFoundAsAService() throws IOException {
    assertEquals("the [HANDLE_1] rose", text(deidentify(Teal.class, "the teal rose")));
  }

  @Test
  void keepsWhatARecogniserFindsOffThePlaceholders() throws IOException {
    assertEquals(
        "[HANDLE_1] [PERSON_1] [HANDLE_2]", text(deidentify(Greedy.class, "ask [PERSON_1] now")));
  }

  @Test
  void withholdsAConversationThatARecogniserFailsOn() throws IOException {
    var withheld = deidentify(Failing.class, "the teal rose");
    assertEquals(Optional.of(Doubt.RESIDUAL_RISK), withheld.doubt());
    assertEquals("[UNKNOWN_1]", text(withheld));
  }

  @Test
  void withholdsAConversationThatIsTooMuchWork() throws IOException {
    assertEquals(
        Optional.of(Doubt.RESIDUAL_RISK), deidentify(Tireless.class, "the teal rose").doubt());
  }

  private static String text(Deidentified conversation) {
    return conversation.messages().getFirst().text();
  }

  private Deidentified deidentify(Class<? extends Recogniser> service, String text)
      throws IOException {
    var file = folder.resolve("META-INF/services/" + Recogniser.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, service.getName());
    try (var loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Recogniser.class.getClassLoader())) {
      return Deidentifier.loadedFrom(loader).deidentify(Talk.of(text));
    }
  }

  /** Takes one colour for a name. */
  public static final class Teal implements Recogniser {
    @Override
    public List<Finding> find(Utterance utterance, ConversationContext context) {
      int at = utterance.text().indexOf("teal");
      return at < 0
          ? List.of()
          : List.of(new Finding(at, at + 4, EntityType.HANDLE, 1, Source.MODEL, "teal"));
    }
  }

  /** Takes all of a text for a name. */
  public static final class Greedy implements Recogniser {
    @Override
    public List<Finding> find(Utterance utterance, ConversationContext context) {
      int end = utterance.text().length();
      return List.of(new Finding(0, end, EntityType.HANDLE, 1, Source.MODEL, "everything"));
    }
  }

  /** Breaks on every text. */
  public static final class Failing implements Recogniser {
    @Override
    public List<Finding> find(Utterance utterance, ConversationContext context) {
      throw new IllegalStateException("broken");
    }
  }

  /** Never comes to an end by itself. */
  public static final class Tireless implements Recogniser {
    @Override
    public List<Finding> find(Utterance utterance, ConversationContext context) {
      while (true) {
        context.spend(1000);
      }
    }
  }
}
