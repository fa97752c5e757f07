package org.custodes.gate.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn test -Pevaluate -Dfolder=FOLDER -pl app-ear/gate -am} does what {@code ./custodes
 * evaluate FOLDER} does. Its name is none that is run otherwise.
 */
class EvaluationRun {
  @Test
  void scoresTheFolderIntoTheDocs() {
    var folder =
        Path.of(System.getProperty("evaluate.from")).resolve(System.getProperty("folder", "."));
    assertEquals(0, EvaluateFolder.run(List.of(folder.toString(), "../../docs")));
  }
}
