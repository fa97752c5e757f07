package org.custodes.launch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.custodes.launch.proof.Notebook.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {

  private static final Change GIVEN = new Change("anna", "context", "GIVEN", 1);
  private static final Change WITHDRAWN = new Change("anna", "context", "WITHDRAWN", 2);

  @TempDir private Path folder;

  @Test
  void expectsWhatWasAcknowledgedAndAllowsWhatWasAskedAfterIt() throws IOException {
    var file = folder.resolve("acknowledged.log");
    try (var before = new Notebook(file)) {
      before.ask(GIVEN);
      before.acknowledge(GIVEN);
      before.ask(WITHDRAWN);
    }
    try (var after = new Notebook(file)) {
      assertEquals(GIVEN, after.acknowledged().get("anna/context"));
      assertTrue(after.mayBe("anna/context", WITHDRAWN.method()));
      assertFalse(after.mayBe("anna/context", GIVEN.method()));
      assertEquals(3, after.nextNumber());
    }
  }

  @Test
  void expectsForGoodWhatWasSeenOnce() throws IOException {
    var file = folder.resolve("acknowledged.log");
    try (var before = new Notebook(file)) {
      before.ask(WITHDRAWN);
      before.settle("anna/context");
    }
    try (var after = new Notebook(file)) {
      assertEquals(WITHDRAWN, after.acknowledged().get("anna/context"));
    }
  }

  @Test
  void forgetsWhatWasSeenNotToHaveHappened() throws IOException {
    var file = folder.resolve("acknowledged.log");
    try (var before = new Notebook(file)) {
      before.ask(GIVEN);
      before.acknowledge(GIVEN);
      before.ask(WITHDRAWN);
      before.dismiss("anna/context");
    }
    try (var after = new Notebook(file)) {
      assertFalse(after.mayBe("anna/context", WITHDRAWN.method()));
      assertEquals(GIVEN, after.acknowledged().get("anna/context"));
    }
  }

  @Test
  void overlooksALineThatWasCutShort() throws IOException {
    var file = folder.resolve("acknowledged.log");
    try (var before = new Notebook(file)) {
      before.ask(GIVEN);
      before.acknowledge(GIVEN);
    }
    Files.writeString(file, "ack anna context WITHDRAWN 2", StandardOpenOption.APPEND);
    try (var after = new Notebook(file)) {
      assertEquals(GIVEN, after.acknowledged().get("anna/context"));
    }
  }
}
